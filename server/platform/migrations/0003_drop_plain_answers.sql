DROP TABLE `answer`;--> statement-breakpoint
DROP TABLE `invitation`;