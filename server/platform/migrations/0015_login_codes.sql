ALTER TABLE `login_link` ADD `browser_hash` text;--> statement-breakpoint
ALTER TABLE `login_link` ADD `code_hash` text;--> statement-breakpoint
ALTER TABLE `login_link` ADD `wrong_codes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `login_link_browser` ON `login_link` (`browser_hash`);--> statement-breakpoint
CREATE INDEX `login_link_person` ON `login_link` (`person_id`);--> statement-breakpoint
ALTER TABLE `session` ADD `confirmed_at` text;