DROP TABLE `session`;--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`previous_hash` text,
	`exchanged_at` text,
	`person_id` text NOT NULL,
	`opened_at` text NOT NULL,
	`used_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`roles` text,
	`browser` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_hash_unique` ON `session` (`token_hash`);--> statement-breakpoint
CREATE INDEX `session_previous` ON `session` (`previous_hash`);--> statement-breakpoint
CREATE INDEX `session_person` ON `session` (`person_id`);
