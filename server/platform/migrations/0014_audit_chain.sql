CREATE TABLE `audit_check` (
	`day` text PRIMARY KEY NOT NULL,
	`outcome` text NOT NULL,
	`number` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `audit_entry` ADD `number` integer;--> statement-breakpoint
ALTER TABLE `audit_entry` ADD `hash` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `audit_entry_number_unique` ON `audit_entry` (`number`);--> statement-breakpoint
CREATE TRIGGER `audit_entry_not_deleted` BEFORE DELETE ON `audit_entry` BEGIN
	SELECT RAISE(ABORT, 'the audit log is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_entry_not_changed` BEFORE UPDATE ON `audit_entry` WHEN OLD.`number` IS NOT NULL BEGIN
	SELECT RAISE(ABORT, 'the audit log is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_check_not_deleted` BEFORE DELETE ON `audit_check` BEGIN
	SELECT RAISE(ABORT, 'looks at the audit log are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_check_not_changed` BEFORE UPDATE ON `audit_check` BEGIN
	SELECT RAISE(ABORT, 'looks at the audit log are append-only');
END;
