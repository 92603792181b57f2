CREATE TABLE `agenda` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`step_id` text NOT NULL,
	`taken_up_on` text NOT NULL,
	`meeting` text NOT NULL,
	`note` text NOT NULL,
	PRIMARY KEY(`round_id`, `unit_id`, `step_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `assistance` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`recipient` text NOT NULL,
	`recipient_name` text NOT NULL,
	`recipient_email` text,
	`text` text NOT NULL,
	`copied` integer NOT NULL,
	`asked_on` text NOT NULL,
	`asked_by` text NOT NULL,
	`state` text NOT NULL,
	`answer` text NOT NULL,
	`answered_on` text,
	`answered_by` text,
	`revision` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assistance_unit` ON `assistance` (`round_id`,`unit_id`);--> statement-breakpoint
CREATE TABLE `inquiry` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`what` text NOT NULL,
	`with_whom` text NOT NULL,
	`begun_on` text NOT NULL,
	`concluded_on` text,
	`conclusion` text NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `inquiry_unit` ON `inquiry` (`round_id`,`unit_id`);--> statement-breakpoint
CREATE TABLE `planning` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`step_id` text NOT NULL,
	`track_id` text,
	`note` text NOT NULL,
	`state` text NOT NULL,
	`revision` integer NOT NULL,
	PRIMARY KEY(`round_id`, `unit_id`, `step_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `risk_assessment` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`step_id` text NOT NULL,
	`participants` text NOT NULL,
	`rows` text NOT NULL,
	`state` text NOT NULL,
	`done_on` text,
	`revision` integer NOT NULL,
	PRIMARY KEY(`round_id`, `unit_id`, `step_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sitting` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`step_id` text NOT NULL,
	`planned_on` text,
	`held_on` text,
	`cohort` text NOT NULL,
	`arena` text NOT NULL,
	`attendance` integer,
	`revision` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sitting_unit` ON `sitting` (`round_id`,`unit_id`);--> statement-breakpoint
CREATE TABLE `treatment` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`group_id` text DEFAULT '' NOT NULL,
	`step_id` text,
	`committee_id` text NOT NULL,
	`held_on` text NOT NULL,
	`outcome` text NOT NULL,
	`comment` text NOT NULL,
	`recorded_by` text NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`committee_id`) REFERENCES `committee`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `treatment_unit` ON `treatment` (`round_id`,`unit_id`);--> statement-breakpoint
CREATE TABLE `live_meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`step_id` text NOT NULL,
	`sitting_id` text,
	`code` text,
	`track_id` text NOT NULL,
	`languages` text NOT NULL,
	`phase` text NOT NULL,
	`phase_ends_at` text,
	`groups` integer DEFAULT 0 NOT NULL,
	`attendance` integer,
	`held_on` text NOT NULL,
	`delete_on` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `live_meeting_code_unique` ON `live_meeting` (`code`);--> statement-breakpoint
CREATE TABLE `meeting_group_choice` (
	`meeting_id` text NOT NULL,
	`group_number` integer NOT NULL,
	`note_id` text NOT NULL,
	PRIMARY KEY(`note_id`, `group_number`),
	FOREIGN KEY (`meeting_id`) REFERENCES `live_meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `meeting_note`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `meeting_note` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`secret_hash` text,
	`place` integer NOT NULL,
	`focus` text NOT NULL,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`same_as` text,
	`agreed` integer DEFAULT false NOT NULL,
	`measure_id` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `live_meeting`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `meeting_note_meeting` ON `meeting_note` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `meeting_participant` (
	`meeting_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`group_number` integer,
	PRIMARY KEY(`meeting_id`, `secret_hash`),
	FOREIGN KEY (`meeting_id`) REFERENCES `live_meeting`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `meeting_vote` (
	`note_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`votes` integer NOT NULL,
	PRIMARY KEY(`note_id`, `secret_hash`),
	FOREIGN KEY (`note_id`) REFERENCES `meeting_note`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `chief_safety_representative` (
	`unit_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`unit_id`, `person_id`),
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `committee` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`unit_id` text NOT NULL,
	`composition` text NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `lift` (
	`measure_id` text PRIMARY KEY NOT NULL,
	`to_unit_id` text NOT NULL,
	`lifted_on` text NOT NULL,
	`lifted_by` text NOT NULL,
	`why` text NOT NULL,
	`state` text NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`answered_on` text,
	`answered_by` text,
	`accepted_measure_id` text,
	FOREIGN KEY (`measure_id`) REFERENCES `measure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lifted_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `plan_change` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`group_id` text DEFAULT '' NOT NULL,
	`measure_id` text,
	`at` text NOT NULL,
	`person_id` text NOT NULL,
	`what` text NOT NULL,
	`before` text,
	`after` text,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_change_plan` ON `plan_change` (`round_id`,`unit_id`,`group_id`);--> statement-breakpoint
CREATE TABLE `plan_version` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`group_id` text DEFAULT '' NOT NULL,
	`version` integer NOT NULL,
	`signed_on` text NOT NULL,
	`signed_by` text NOT NULL,
	`snapshot` text NOT NULL,
	`filed_on` text,
	PRIMARY KEY(`round_id`, `unit_id`, `group_id`, `version`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
DROP INDEX `measure_plan`;--> statement-breakpoint
ALTER TABLE `measure` ADD `group_id` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `measure` ADD `scale_id` text;--> statement-breakpoint
ALTER TABLE `measure` ADD `deadline` text;--> statement-breakpoint
ALTER TABLE `measure` ADD `prevention` text;--> statement-breakpoint
ALTER TABLE `measure` ADD `model` text;--> statement-breakpoint
ALTER TABLE `measure` ADD `reference` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `measure` ADD `origin` text DEFAULT '{"kind":"own"}' NOT NULL;--> statement-breakpoint
ALTER TABLE `measure` ADD `effect` integer;--> statement-breakpoint
ALTER TABLE `measure` ADD `effect_note` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `measure_plan` ON `measure` (`round_id`,`unit_id`,`group_id`);--> statement-breakpoint
UPDATE `measure` SET `deadline` = CASE
	WHEN `ongoing` THEN json_object('kind', 'ongoing')
	WHEN `due_on` IS NOT NULL THEN json_object('kind', 'date', 'on', `due_on`)
END;--> statement-breakpoint
UPDATE `measure` SET `responsible` = CASE WHEN `responsible` = '' THEN '[]'
	ELSE json_array(json_object('kind', 'role', 'name', `responsible`, 'accountable', json('true')))
END;--> statement-breakpoint
ALTER TABLE `measure` DROP COLUMN `due_on`;--> statement-breakpoint
ALTER TABLE `measure` DROP COLUMN `ongoing`;--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_plan` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`group_id` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`revision` integer NOT NULL,
	`words_revision` integer DEFAULT 0 NOT NULL,
	`ready_on` text,
	`signed_on` text,
	`signed_by` text,
	`visible` text,
	PRIMARY KEY(`round_id`, `unit_id`, `group_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_plan`("round_id", "unit_id", "state", "revision", "words_revision", "ready_on", "signed_on", "signed_by") SELECT "round_id", "unit_id", "state", "revision", "words_revision", "ready_on", "signed_on", "signed_by" FROM `plan`;--> statement-breakpoint
INSERT INTO `plan_version`("round_id", "unit_id", "version", "signed_on", "signed_by", "snapshot") SELECT "round_id", "unit_id", 1, "signed_on", "signed_by", "signed_snapshot" FROM `plan` WHERE "signed_snapshot" IS NOT NULL AND "signed_on" IS NOT NULL AND "signed_by" IS NOT NULL;--> statement-breakpoint
DROP TABLE `plan`;--> statement-breakpoint
ALTER TABLE `__new_plan` RENAME TO `plan`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
ALTER TABLE `safety_area` ADD `standing` text;--> statement-breakpoint
ALTER TABLE `safety_representative` ADD `kind` text DEFAULT 'representative' NOT NULL;--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_filing` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`case_number` text NOT NULL,
	`filed_on` text NOT NULL,
	`recorded_by` text NOT NULL,
	PRIMARY KEY(`round_id`, `unit_id`, `version`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_filing`("round_id", "unit_id", "case_number", "filed_on", "recorded_by") SELECT "round_id", "unit_id", "case_number", "filed_on", "recorded_by" FROM `filing`;--> statement-breakpoint
DROP TABLE `filing`;--> statement-breakpoint
ALTER TABLE `__new_filing` RENAME TO `filing`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
UPDATE `plan_version` SET `filed_on` = (SELECT `filing`.`filed_on` FROM `filing` WHERE `filing`.`round_id` = `plan_version`.`round_id` AND `filing`.`unit_id` = `plan_version`.`unit_id`);--> statement-breakpoint
ALTER TABLE `round` ADD `has_survey` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `round` ADD `basis_round_id` text;--> statement-breakpoint
CREATE TRIGGER `draft_without_documents` BEFORE DELETE ON `round` BEGIN
	DELETE FROM `form_response` WHERE `round_id` = OLD.`id`;
	DELETE FROM `consultation` WHERE `round_id` = OLD.`id`;
	DELETE FROM `assistance` WHERE `round_id` = OLD.`id`;
	DELETE FROM `planning` WHERE `round_id` = OLD.`id`;
	DELETE FROM `sitting` WHERE `round_id` = OLD.`id`;
	DELETE FROM `risk_assessment` WHERE `round_id` = OLD.`id`;
	DELETE FROM `agenda` WHERE `round_id` = OLD.`id`;
END;
