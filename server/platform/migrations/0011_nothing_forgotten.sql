CREATE TABLE `absence_import` (
	`id` text PRIMARY KEY NOT NULL,
	`imported_on` text NOT NULL,
	`imported_by` text NOT NULL,
	`filename` text NOT NULL,
	`rows` integer NOT NULL,
	FOREIGN KEY (`imported_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `absence` (
	`unit_id` text NOT NULL,
	`month` text NOT NULL,
	`headcount` integer NOT NULL,
	`possible_days` integer NOT NULL,
	`total_days` integer NOT NULL,
	`short_days` integer NOT NULL,
	`counts_at` text,
	`import_id` text NOT NULL,
	PRIMARY KEY(`unit_id`, `month`),
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`counts_at`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `absence_import`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `calendar_event` (
	`person_id` text NOT NULL,
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`step_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`due` text NOT NULL,
	`cancelled` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`person_id`, `round_id`, `unit_id`, `step_id`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `calendar_feed` (
	`person_id` text PRIMARY KEY NOT NULL,
	`secret_hash` text NOT NULL,
	`created_on` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `calendar_feed_secret` ON `calendar_feed` (`secret_hash`);--> statement-breakpoint
CREATE TABLE `leader_deputy` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`person_id` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `leader_deputy_person` ON `leader_deputy` (`person_id`);--> statement-breakpoint
CREATE INDEX `leader_deputy_unit` ON `leader_deputy` (`unit_id`);--> statement-breakpoint
CREATE TABLE `mail_attachment` (
	`mail_id` text NOT NULL,
	`position` integer NOT NULL,
	`filename` text NOT NULL,
	`content_type` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`mail_id`, `position`),
	FOREIGN KEY (`mail_id`) REFERENCES `mail`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hash`) REFERENCES `mail_file`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mail_attachment_file` ON `mail_attachment` (`hash`);--> statement-breakpoint
CREATE TABLE `mail_file` (
	`hash` text PRIMARY KEY NOT NULL,
	`content` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `digest` (
	`person_id` text NOT NULL,
	`day` text NOT NULL,
	`mail_id` text NOT NULL,
	PRIMARY KEY(`person_id`, `day`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `known_leader` (
	`unit_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`since` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `mail_text` (
	`mail` text NOT NULL,
	`revision` integer NOT NULL,
	`words` text NOT NULL,
	`written_by` text NOT NULL,
	`written_on` text NOT NULL,
	PRIMARY KEY(`mail`, `revision`),
	FOREIGN KEY (`written_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reminder_pause` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text NOT NULL,
	`reason` text NOT NULL,
	`paused_by` text NOT NULL,
	`ended_on` text,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`paused_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reminder_pause_unit` ON `reminder_pause` (`round_id`,`unit_id`);--> statement-breakpoint
CREATE TABLE `reminder_request` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`step_id` text NOT NULL,
	`message` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_on` text NOT NULL,
	`waiting` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reminder_request_waiting` ON `reminder_request` (`waiting`);--> statement-breakpoint
CREATE TABLE `reminder` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`step_id` text NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`mark` text NOT NULL,
	`day` text NOT NULL,
	`next_rung_on` text,
	PRIMARY KEY(`round_id`, `unit_id`, `step_id`, `person_id`, `kind`, `mark`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reminder_person_day` ON `reminder` (`person_id`,`day`);--> statement-breakpoint
CREATE TABLE `round_letter_recipient` (
	`round_id` text NOT NULL,
	`recipient` text NOT NULL,
	`kind` text NOT NULL,
	`sent_on` text NOT NULL,
	PRIMARY KEY(`round_id`, `recipient`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `round_letter` (
	`round_id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`content` text NOT NULL,
	`attachments` text NOT NULL,
	`copies` text NOT NULL,
	`send_on` text,
	`sent_on` text,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `unit_note` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`words` text NOT NULL,
	`written_by` text NOT NULL,
	`written_on` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `unit_note_unit` ON `unit_note` (`round_id`,`unit_id`);--> statement-breakpoint
ALTER TABLE `round_deadline` ADD `moves` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `unit_deadline` ADD `moves` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `unit_deadline` ADD `follows_round` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `mail` ADD `lease_until` text;--> statement-breakpoint
ALTER TABLE `mail` ADD `failure` text;--> statement-breakpoint
ALTER TABLE `mail` ADD `language` text;--> statement-breakpoint
ALTER TABLE `mail` ADD `secret` integer DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE `mail` SET `secret` = true WHERE `sealed` IS NOT NULL;--> statement-breakpoint
DROP TRIGGER `draft_without_documents`;--> statement-breakpoint
CREATE TRIGGER `draft_without_documents` BEFORE DELETE ON `round` BEGIN
	DELETE FROM `form_response` WHERE `round_id` = OLD.`id`;
	DELETE FROM `consultation` WHERE `round_id` = OLD.`id`;
	DELETE FROM `assistance` WHERE `round_id` = OLD.`id`;
	DELETE FROM `planning` WHERE `round_id` = OLD.`id`;
	DELETE FROM `sitting` WHERE `round_id` = OLD.`id`;
	DELETE FROM `risk_assessment` WHERE `round_id` = OLD.`id`;
	DELETE FROM `agenda` WHERE `round_id` = OLD.`id`;
	DELETE FROM `reminder` WHERE `round_id` = OLD.`id`;
	DELETE FROM `reminder_pause` WHERE `round_id` = OLD.`id`;
	DELETE FROM `reminder_request` WHERE `round_id` = OLD.`id`;
	DELETE FROM `unit_note` WHERE `round_id` = OLD.`id`;
	DELETE FROM `round_letter_recipient` WHERE `round_id` = OLD.`id`;
	DELETE FROM `round_letter` WHERE `round_id` = OLD.`id`;
	DELETE FROM `calendar_event` WHERE `round_id` = OLD.`id`;
END;
