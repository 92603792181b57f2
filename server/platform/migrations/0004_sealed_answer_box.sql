CREATE TABLE `box` (
	`round_id` text NOT NULL,
	`id` blob NOT NULL,
	`sealed` blob NOT NULL,
	PRIMARY KEY(`round_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `draft` (
	`round_id` text NOT NULL,
	`id` blob NOT NULL,
	`sealed` blob NOT NULL,
	PRIMARY KEY(`round_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `round_box` (
	`round_id` text PRIMARY KEY NOT NULL,
	`manifest` text,
	`signatures` text DEFAULT '[]' NOT NULL,
	`extension` text,
	`rehearsed_on` text,
	`issued` integer,
	`boxed` integer,
	`root` blob,
	`ids` blob,
	`opened` integer,
	`invalid` integer,
	`destroyed_on` text,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `signing_key` (
	`round_id` text NOT NULL,
	`class_id` text NOT NULL,
	`modulus` blob NOT NULL,
	`sealed` blob,
	PRIMARY KEY(`round_id`, `class_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `invitation_link` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`invitation_id` text,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `invitation_link_round` ON `invitation_link` (`round_id`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`sealed` blob NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `invitation_round` ON `invitation` (`round_id`);--> statement-breakpoint
CREATE TABLE `pilot_person` (
	`round_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`round_id`, `person_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `response_rate` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`percent` integer NOT NULL,
	`bound` text NOT NULL,
	`counted_on` text NOT NULL,
	PRIMARY KEY(`round_id`, `unit_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `round_mailing` (
	`round_id` text NOT NULL,
	`kind` text NOT NULL,
	`sent_on` text NOT NULL,
	PRIMARY KEY(`round_id`, `kind`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `round` ADD `invited` integer;--> statement-breakpoint
ALTER TABLE `round` ADD `keeping` text;--> statement-breakpoint
ALTER TABLE `round` ADD `pilot` integer DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE `round` SET `invited` = (SELECT sum(`invited`) FROM `round_unit` WHERE `round_unit`.`round_id` = `round`.`id`) WHERE `state` <> 'draft';
