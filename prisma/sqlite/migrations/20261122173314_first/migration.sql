-- CreateTable
CREATE TABLE "Community" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "platform" TEXT NOT NULL,
    "team" TEXT NOT NULL,
    "settings" TEXT NOT NULL,
    "servedAt" DATETIME,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Review" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "communityId" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "thread" TEXT,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "queuedAt" DATETIME NOT NULL,
    "notBefore" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "leasedBy" TEXT,
    "leaseUntil" DATETIME,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "crashes" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Review_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Part" (
    "reviewId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "intendedAt" DATETIME NOT NULL,
    "postedAt" DATETIME,
    "message" TEXT,

    PRIMARY KEY ("reviewId", "key"),
    CONSTRAINT "Part_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Installation" (
    "platform" TEXT NOT NULL,
    "team" TEXT NOT NULL,
    "tokens" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("platform", "team")
);

-- CreateTable
CREATE TABLE "SealKey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "word" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Community_platform_team_key" ON "Community"("platform", "team");

-- CreateIndex
CREATE INDEX "Review_state_notBefore_idx" ON "Review"("state", "notBefore");

-- CreateIndex
CREATE INDEX "Review_communityId_person_idx" ON "Review"("communityId", "person");

-- CreateIndex
CREATE UNIQUE INDEX "Review_communityId_event_key" ON "Review"("communityId", "event");
