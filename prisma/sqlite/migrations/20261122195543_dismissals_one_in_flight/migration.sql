-- AlterTable
ALTER TABLE "Review" ADD COLUMN "inFlight" TEXT;

-- CreateTable
CREATE TABLE "Dismissal" (
    "communityId" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "rule" TEXT NOT NULL,

    PRIMARY KEY ("communityId", "person", "rule"),
    CONSTRAINT "Dismissal_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Review_communityId_inFlight_key" ON "Review"("communityId", "inFlight");
