CREATE TABLE `stamp` (
	`subject` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `stamp` VALUES ('organisation', hex(randomblob(16))), ('results', hex(randomblob(16)));
--> statement-breakpoint
CREATE TRIGGER `stamp_unit_insert` AFTER INSERT ON `unit` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'organisation';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_unit_update` AFTER UPDATE ON `unit` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'organisation';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_unit_delete` AFTER DELETE ON `unit` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'organisation';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_unit_successor_insert` AFTER INSERT ON `unit_successor` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'organisation';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_unit_successor_update` AFTER UPDATE ON `unit_successor` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'organisation';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_unit_successor_delete` AFTER DELETE ON `unit_successor` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'organisation';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_round_unit_insert` AFTER INSERT ON `round_unit` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_round_unit_update` AFTER UPDATE ON `round_unit` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_round_unit_delete` AFTER DELETE ON `round_unit` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_round_group_insert` AFTER INSERT ON `round_group` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_round_group_update` AFTER UPDATE ON `round_group` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_round_group_delete` AFTER DELETE ON `round_group` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_release_insert` AFTER INSERT ON `release` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_release_update` AFTER UPDATE ON `release` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_release_delete` AFTER DELETE ON `release` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_placed_unit_insert` AFTER INSERT ON `placed_unit` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_placed_unit_update` AFTER UPDATE ON `placed_unit` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_placed_unit_delete` AFTER DELETE ON `placed_unit` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_figure_insert` AFTER INSERT ON `figure` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_figure_update` AFTER UPDATE ON `figure` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_figure_delete` AFTER DELETE ON `figure` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_crowd_insert` AFTER INSERT ON `crowd` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_crowd_update` AFTER UPDATE ON `crowd` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_crowd_delete` AFTER DELETE ON `crowd` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_stated_figure_insert` AFTER INSERT ON `stated_figure` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_stated_figure_update` AFTER UPDATE ON `stated_figure` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_stated_figure_delete` AFTER DELETE ON `stated_figure` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_round_insert` AFTER INSERT ON `round` WHEN NEW.`state` = 'released' BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_round_update` AFTER UPDATE ON `round` WHEN OLD.`state` = 'released' OR NEW.`state` = 'released' BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_round_delete` AFTER DELETE ON `round` WHEN OLD.`state` = 'released' BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_publication_insert` AFTER INSERT ON `publication` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_publication_update` AFTER UPDATE OF `employees_opened_on` ON `publication` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE TRIGGER `stamp_publication_delete` AFTER DELETE ON `publication` BEGIN
	UPDATE `stamp` SET `value` = hex(randomblob(16)) WHERE `subject` = 'results';
END;
--> statement-breakpoint
CREATE INDEX `unit_safety_area` ON `unit` (`safety_area_id`);--> statement-breakpoint
CREATE INDEX `safety_representative_person` ON `safety_representative` (`person_id`);
