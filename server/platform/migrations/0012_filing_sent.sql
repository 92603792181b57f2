ALTER TABLE `filing` RENAME TO `__old_filing`;--> statement-breakpoint
CREATE TABLE `filing` (
	`key` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`document` text NOT NULL,
	`version` integer NOT NULL,
	`edition` text NOT NULL,
	`name` text NOT NULL,
	`ready_on` text NOT NULL,
	`state` text NOT NULL,
	`frozen` text,
	`access` text,
	`attachments` text DEFAULT '[]' NOT NULL,
	`sha256` text,
	`ordered_on` text,
	`filed_by` text NOT NULL,
	`case_number` text,
	`filed_on` text,
	`journal_number` text,
	`system_id` text,
	`staged` integer DEFAULT false NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` text,
	`problem` text,
	`problem_text` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`filed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `filing_version` ON `filing` (`round_id`,`unit_id`,`document`,`version`);--> statement-breakpoint
INSERT INTO `filing`(`key`, `round_id`, `unit_id`, `document`, `version`, `edition`, `name`, `ready_on`, `state`, `filed_by`, `case_number`, `filed_on`) SELECT `round_id` || '/' || `unit_id` || '/plan/' || `version`, `round_id`, `unit_id`, 'plan', `version`, CAST(`version` AS text), '{"nb":"Tiltaksplan","nn":"Tiltaksplan","en":"Action plan"}', coalesce((SELECT `signed_on` FROM `plan_version` WHERE `plan_version`.`round_id` = `__old_filing`.`round_id` AND `plan_version`.`unit_id` = `__old_filing`.`unit_id` AND `plan_version`.`group_id` = '' AND `plan_version`.`version` = `__old_filing`.`version`), `filed_on`), 'filed', `recorded_by`, `case_number`, `filed_on` FROM `__old_filing`;--> statement-breakpoint
DROP TABLE `__old_filing`;--> statement-breakpoint
CREATE TABLE `filing_receipt` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`received_on` text NOT NULL,
	`content` text NOT NULL,
	`outcome` text NOT NULL,
	`filing_key` text,
	FOREIGN KEY (`filing_key`) REFERENCES `filing`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `unit_case` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`case_number` text NOT NULL,
	PRIMARY KEY(`round_id`, `unit_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `filing_waiver` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`document` text NOT NULL,
	`edition` text NOT NULL,
	`reason` text NOT NULL,
	`decided_by` text NOT NULL,
	`decided_on` text NOT NULL,
	PRIMARY KEY(`round_id`, `unit_id`, `document`, `edition`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);--> statement-breakpoint
CREATE TRIGGER `plan_filed_before_deleted` BEFORE DELETE ON `plan_version`
WHEN OLD.`group_id` = ''
	AND NOT EXISTS (SELECT 1 FROM `filing` WHERE `round_id` = OLD.`round_id` AND `unit_id` = OLD.`unit_id` AND `document` = 'plan' AND `version` = OLD.`version` AND `state` = 'filed')
	AND NOT EXISTS (SELECT 1 FROM `filing_waiver` WHERE `round_id` = OLD.`round_id` AND `unit_id` = OLD.`unit_id` AND `document` = 'plan' AND `edition` = CAST(OLD.`version` AS text))
BEGIN
	SELECT RAISE(ABORT, 'a signed plan that was never filed is not deleted without a decision');
END;
