-- Studies beside answers run in the same queue: which kind, and what was chosen for it, as JSON. Neither for an answer.
alter table runs add column study varchar(40);
alter table runs add column options text;
