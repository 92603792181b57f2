ALTER TABLE `round` ADD `cut_off_on` text;--> statement-breakpoint
ALTER TABLE `round` ADD `min_position_percent` real;