ALTER TABLE `mail` ADD `round_id` text;--> statement-breakpoint
ALTER TABLE `mail` ADD `sealed` blob;--> statement-breakpoint
ALTER TABLE `invitation_link` ADD `sealed` blob;--> statement-breakpoint
ALTER TABLE `invitation_link` DROP COLUMN `invitation_id`;