-- CreateTable
CREATE TABLE "Community" (
    "id" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "team" TEXT NOT NULL,
    "settings" TEXT NOT NULL,
    "servedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Community_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" TEXT NOT NULL,
    "communityId" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "thread" TEXT,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "queuedAt" TIMESTAMP(3) NOT NULL,
    "notBefore" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "leasedBy" TEXT,
    "leaseUntil" TIMESTAMP(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "crashes" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Part" (
    "reviewId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "intendedAt" TIMESTAMP(3) NOT NULL,
    "postedAt" TIMESTAMP(3),
    "message" TEXT,

    CONSTRAINT "Part_pkey" PRIMARY KEY ("reviewId","key")
);

-- CreateTable
CREATE TABLE "Installation" (
    "platform" TEXT NOT NULL,
    "team" TEXT NOT NULL,
    "tokens" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("platform","team")
);

-- CreateTable
CREATE TABLE "SealKey" (
    "id" TEXT NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "SealKey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Community_platform_team_key" ON "Community"("platform", "team");

-- CreateIndex
CREATE INDEX "Review_state_notBefore_idx" ON "Review"("state", "notBefore");

-- CreateIndex
CREATE INDEX "Review_communityId_person_idx" ON "Review"("communityId", "person");

-- CreateIndex
CREATE UNIQUE INDEX "Review_communityId_event_key" ON "Review"("communityId", "event");

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Part" ADD CONSTRAINT "Part_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE CASCADE ON UPDATE CASCADE;
