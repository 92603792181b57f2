CREATE TABLE `departure` (
	`person_id` text PRIMARY KEY NOT NULL,
	`noticed_on` text NOT NULL,
	`forgotten` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
