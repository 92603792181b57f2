ALTER TABLE `answer` RENAME COLUMN "class_unit_id" TO "class_id";--> statement-breakpoint
ALTER TABLE `invitation` RENAME COLUMN "class_unit_id" TO "class_id";--> statement-breakpoint
CREATE TABLE `unit_successor` (
	`unit_id` text NOT NULL,
	`successor_id` text NOT NULL,
	PRIMARY KEY(`unit_id`, `successor_id`),
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `release_refusal` (
	`round_id` text PRIMARY KEY NOT NULL,
	`objections` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `stated_figure` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`group_id` text NOT NULL,
	`scale_id` text NOT NULL,
	`n` integer,
	`mean` real NOT NULL,
	`standard_deviation` real,
	PRIMARY KEY(`round_id`, `unit_id`, `group_id`, `scale_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `ballot_class` (
	`round_id` text NOT NULL,
	`id` text NOT NULL,
	`unit_id` text NOT NULL,
	`groups` text NOT NULL,
	`invited` integer NOT NULL,
	PRIMARY KEY(`round_id`, `id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `group_invited` (
	`round_id` text NOT NULL,
	`group_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`invited` integer NOT NULL,
	PRIMARY KEY(`round_id`, `group_id`, `unit_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `round_group` (
	`round_id` text NOT NULL,
	`group_id` text NOT NULL,
	`title_nb` text NOT NULL,
	`title_nn` text NOT NULL,
	`title_en` text NOT NULL,
	`people` text NOT NULL,
	`moves_up` integer NOT NULL,
	`place` integer NOT NULL,
	PRIMARY KEY(`round_id`, `group_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_crowd` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`round_id`, `unit_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_crowd`("round_id", "unit_id", "content") SELECT "round_id", "unit_id", json_object(
	'answers', max(n) FILTER (WHERE statistic = 'answers'),
	'mean', json(json_group_object(statistic, json_object('n', n, 'sum', sum)) FILTER (WHERE layer = 'mean' AND statistic <> 'answers')),
	'detail', json(json_group_object(statistic, json_object('n', n, 'sum', sum, 'sumOfSquares', sum_of_squares)) FILTER (WHERE layer = 'detail')),
	'items', json('{}')
) FROM `crowd` GROUP BY "round_id", "unit_id";--> statement-breakpoint
DROP TABLE `crowd`;--> statement-breakpoint
ALTER TABLE `__new_crowd` RENAME TO `crowd`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE TABLE `__new_figure` (
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`group_id` text NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`round_id`, `unit_id`, `group_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_figure`("round_id", "unit_id", "group_id", "content") SELECT "round_id", "unit_id", '', json_object(
	'answers', max(n) FILTER (WHERE statistic = 'answers'),
	'mean', json(json_group_object(statistic, json_object('n', n, 'sum', sum)) FILTER (WHERE layer = 'mean' AND statistic <> 'answers')),
	'detail', json(json_group_object(statistic, json_object('n', n, 'sum', sum, 'sumOfSquares', sum_of_squares)) FILTER (WHERE layer = 'detail')),
	'items', json('{}')
) FROM `figure` GROUP BY "round_id", "unit_id";--> statement-breakpoint
DROP TABLE `figure`;--> statement-breakpoint
ALTER TABLE `__new_figure` RENAME TO `figure`;--> statement-breakpoint
CREATE INDEX `figure_group` ON `figure` (`round_id`,`group_id`);--> statement-breakpoint
ALTER TABLE `position` ADD `tags` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `release` ADD `codebook_hash` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `release` ADD `answers_by_level` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `release` ADD `group_cells` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `release` ADD `group_cells_not_shown` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `release` ADD `group_cells_undecided` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `release` ADD `attacked` integer;--> statement-breakpoint
ALTER TABLE `release` ADD `recoverable` integer;--> statement-breakpoint
ALTER TABLE `release` ADD `isolable` integer;--> statement-breakpoint
ALTER TABLE `round` ADD `origin` text DEFAULT 'held' NOT NULL;--> statement-breakpoint
INSERT INTO `ballot_class`("round_id", "id", "unit_id", "groups", "invited") SELECT "round_id", "unit_id", "unit_id", '[]', "invited" FROM `round_unit` WHERE "round_id" IN (SELECT "id" FROM `round` WHERE "state" IN ('open', 'closing'));
