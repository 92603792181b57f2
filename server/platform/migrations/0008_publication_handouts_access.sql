CREATE TABLE `handout_order` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`ordered_by` text NOT NULL,
	`ordered_at` text NOT NULL,
	`content` text NOT NULL,
	`state` text NOT NULL,
	`files` integer NOT NULL,
	`made` integer NOT NULL,
	`kept_until` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ordered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `handout_order_round` ON `handout_order` (`round_id`);--> statement-breakpoint
CREATE TABLE `access_decision` (
	`request_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`group_id` text NOT NULL,
	`decision` text NOT NULL,
	`legal_basis` text NOT NULL,
	`reason` text NOT NULL,
	`decided_by` text NOT NULL,
	`decided_on` text NOT NULL,
	PRIMARY KEY(`request_id`, `unit_id`, `group_id`),
	FOREIGN KEY (`request_id`) REFERENCES `access_request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `access_request` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`reference` text NOT NULL,
	`received_on` text NOT NULL,
	`registered_by` text NOT NULL,
	`answered_on` text,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`registered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `publication` (
	`round_id` text PRIMARY KEY NOT NULL,
	`top_on` text,
	`leaders_on` text,
	`employees_on` text,
	`top_opened_on` text,
	`leaders_opened_on` text,
	`employees_opened_on` text,
	`told_up_to` text,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
