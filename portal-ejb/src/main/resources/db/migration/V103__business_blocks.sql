-- weekday: ISO 8601, Monday is 1. Minutes after midnight, local; a block ends after it begins and on the same day.
CREATE TABLE business_blocks (
  tenant_id UUID NOT NULL,
  calendar_id UUID NOT NULL,
  weekday TINYINT NOT NULL,
  opens SMALLINT NOT NULL,
  closes SMALLINT NOT NULL,
  PRIMARY KEY (tenant_id, calendar_id, weekday, opens),
  CONSTRAINT business_blocks_calendar FOREIGN KEY (tenant_id, calendar_id) REFERENCES business_calendars (tenant_id, id) ON DELETE CASCADE,
  CONSTRAINT business_blocks_day CHECK (weekday BETWEEN 1 AND 7 AND 0 <= opens AND opens < closes AND closes <= 1440)
);
