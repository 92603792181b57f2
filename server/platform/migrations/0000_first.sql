CREATE TABLE `audit_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor_id` text,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`detail` text,
	FOREIGN KEY (`actor_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `audit_at` ON `audit_entry` (`at`);--> statement-breakpoint
CREATE TABLE `login_link` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`expires_at` text NOT NULL,
	`used` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `role_assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`unit_id` text NOT NULL,
	`since` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `role_assignment_person` ON `role_assignment` (`person_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `answer` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`class_unit_id` text NOT NULL,
	`bytes` blob NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `answer_round` ON `answer` (`round_id`);--> statement-breakpoint
CREATE TABLE `step_completion` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`step_id` text NOT NULL,
	`state` text NOT NULL,
	`completed_on` text,
	PRIMARY KEY(`round_id`, `unit_id`, `step_id`)
);
--> statement-breakpoint
CREATE TABLE `round_deadline` (
	`round_id` text NOT NULL,
	`step_id` text NOT NULL,
	`by_rule` text NOT NULL,
	`due` text NOT NULL,
	`reason` text,
	PRIMARY KEY(`round_id`, `step_id`)
);
--> statement-breakpoint
CREATE TABLE `unit_deadline` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`step_id` text NOT NULL,
	`due` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`round_id`, `unit_id`, `step_id`)
);
--> statement-breakpoint
CREATE TABLE `consultation` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`document` text NOT NULL,
	`revision` integer NOT NULL,
	`person_id` text NOT NULL,
	`confirmed_on` text NOT NULL,
	`remark` text NOT NULL,
	PRIMARY KEY(`round_id`, `unit_id`, `document`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `form_response` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`form_id` text NOT NULL,
	`answers` text NOT NULL,
	`state` text NOT NULL,
	`revision` integer NOT NULL,
	`signed_on` text,
	`signed_by` text,
	PRIMARY KEY(`round_id`, `unit_id`, `form_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `measure` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`focus` text NOT NULL,
	`theme` text NOT NULL,
	`goal` text NOT NULL,
	`text` text NOT NULL,
	`responsible` text NOT NULL,
	`due_on` text,
	`ongoing` integer NOT NULL,
	`status` text NOT NULL,
	`position` integer NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `measure_plan` ON `measure` (`round_id`,`unit_id`);--> statement-breakpoint
CREATE TABLE `plan` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`state` text NOT NULL,
	`revision` integer NOT NULL,
	`ready_on` text,
	`signed_on` text,
	`signed_by` text,
	`signed_snapshot` text,
	PRIMARY KEY(`round_id`, `unit_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_number` text,
	`name` text NOT NULL,
	`email` text,
	`language` text NOT NULL,
	`active` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_employee_number_unique` ON `person` (`employee_number`);--> statement-breakpoint
CREATE UNIQUE INDEX `person_email_unique` ON `person` (`email`);--> statement-breakpoint
CREATE TABLE `position` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`percent_hundredths` integer NOT NULL,
	`category` text NOT NULL,
	`phd` integer NOT NULL,
	`from_date` text,
	`to_date` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `position_unit` ON `position` (`unit_id`);--> statement-breakpoint
CREATE INDEX `position_person` ON `position` (`person_id`);--> statement-breakpoint
CREATE TABLE `safety_area` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `safety_area_name_unique` ON `safety_area` (`name`);--> statement-breakpoint
CREATE TABLE `safety_representative` (
	`area_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`area_id`, `person_id`),
	FOREIGN KEY (`area_id`) REFERENCES `safety_area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `unit` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`name_nb` text NOT NULL,
	`name_nn` text NOT NULL,
	`name_en` text NOT NULL,
	`parent_id` text,
	`level` integer NOT NULL,
	`leader_id` text,
	`safety_area_id` text,
	`active` integer NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`leader_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`safety_area_id`) REFERENCES `safety_area`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `unit_code_unique` ON `unit` (`code`);--> statement-breakpoint
CREATE INDEX `unit_parent` ON `unit` (`parent_id`);--> statement-breakpoint
CREATE INDEX `unit_leader` ON `unit` (`leader_id`);--> statement-breakpoint
CREATE TABLE `mail` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`to_address` text,
	`subject` text,
	`body` text,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`queued_at` text NOT NULL,
	`next_attempt_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `mail_due` ON `mail` (`state`,`next_attempt_at`);--> statement-breakpoint
CREATE TABLE `programme_copy` (
	`hash` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `filing` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`case_number` text NOT NULL,
	`filed_on` text NOT NULL,
	`recorded_by` text NOT NULL,
	PRIMARY KEY(`round_id`, `unit_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `crowd` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`statistic` text NOT NULL,
	`layer` text NOT NULL,
	`n` integer NOT NULL,
	`sum` integer NOT NULL,
	`sum_of_squares` integer NOT NULL,
	`scale_factor` integer NOT NULL,
	PRIMARY KEY(`round_id`, `unit_id`, `statistic`, `layer`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `figure` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`statistic` text NOT NULL,
	`layer` text NOT NULL,
	`n` integer NOT NULL,
	`sum` integer NOT NULL,
	`sum_of_squares` integer NOT NULL,
	`scale_factor` integer NOT NULL,
	PRIMARY KEY(`round_id`, `unit_id`, `statistic`, `layer`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `figure_unit` ON `figure` (`round_id`,`unit_id`);--> statement-breakpoint
CREATE TABLE `placed_unit` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`report_unit_id` text,
	`counts_at_id` text,
	`answered` integer,
	`invited` integer,
	PRIMARY KEY(`round_id`, `unit_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `release` (
	`round_id` text PRIMARY KEY NOT NULL,
	`released_on` text NOT NULL,
	`rule_version` text NOT NULL,
	`smallest_crowd` integer,
	`answers_in_no_figure` integer NOT NULL,
	`own_reports` integer NOT NULL,
	`response_units` integer NOT NULL,
	`milliseconds` integer NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `invitation` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`person_id` text,
	`class_unit_id` text,
	`language` text NOT NULL,
	`answered` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `invitation_round` ON `invitation` (`round_id`);--> statement-breakpoint
CREATE TABLE `response_unit` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	PRIMARY KEY(`round_id`, `unit_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `round` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`programme_hash` text,
	`title_nb` text NOT NULL,
	`title_nn` text NOT NULL,
	`title_en` text NOT NULL,
	`root_unit_id` text NOT NULL,
	`opens_on` text NOT NULL,
	`closes_on` text NOT NULL,
	`state` text NOT NULL,
	`released_on` text,
	`answered` integer,
	FOREIGN KEY (`programme_hash`) REFERENCES `programme_copy`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`root_unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `round_unit` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`code` text NOT NULL,
	`name_nb` text NOT NULL,
	`name_nn` text NOT NULL,
	`name_en` text NOT NULL,
	`parent_id` text,
	`level` integer NOT NULL,
	`invited` integer NOT NULL,
	`leader_counts_at` text,
	PRIMARY KEY(`round_id`, `unit_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
