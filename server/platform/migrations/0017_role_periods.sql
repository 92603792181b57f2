ALTER TABLE `role_assignment` ADD `until` text;--> statement-breakpoint
ALTER TABLE `role_assignment` ADD `ended_on` text;