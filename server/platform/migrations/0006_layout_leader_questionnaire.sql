ALTER TABLE `position` ADD `personnel_leader_id` text REFERENCES person(id);--> statement-breakpoint
ALTER TABLE `round` ADD `layout` text DEFAULT 'theme-pages' NOT NULL;--> statement-breakpoint
ALTER TABLE `round` ADD `questionnaire_id` text;--> statement-breakpoint
ALTER TABLE `round` ADD `questionnaire_version` text;