CREATE TABLE holidays (
  tenant_id UUID NOT NULL,
  calendar_id UUID NOT NULL,
  day DATE NOT NULL,
  name VARCHAR(100) NOT NULL,
  PRIMARY KEY (tenant_id, calendar_id, day),
  CONSTRAINT holidays_calendar FOREIGN KEY (tenant_id, calendar_id) REFERENCES business_calendars (tenant_id, id) ON DELETE CASCADE
);
