-- Whether a second solver is asked for its opinion on a run's solves.
alter table runs add column second_opinion boolean default false not null;
