CREATE TABLE `account` (
	`issuer` text NOT NULL,
	`key` text NOT NULL,
	`person_id` text NOT NULL,
	`bound_at` text NOT NULL,
	PRIMARY KEY(`issuer`, `key`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_person` ON `account` (`person_id`,`issuer`);--> statement-breakpoint
CREATE TABLE `provider_login` (
	`state_hash` text PRIMARY KEY NOT NULL,
	`browser_hash` text NOT NULL,
	`provider` text NOT NULL,
	`nonce` text NOT NULL,
	`verifier` text NOT NULL,
	`onward` text,
	`fresh` integer NOT NULL,
	`expires_at` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `session` ADD `provider` text;--> statement-breakpoint
ALTER TABLE `person` ADD `login_name` text;--> statement-breakpoint
CREATE UNIQUE INDEX `person_login_name_unique` ON `person` (`login_name`);