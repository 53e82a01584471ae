package org.orebridge.workbench.cooperation.brief;

/// A study that a brief is made of, in the order of its questions.
public enum Topic {
    /// How much to hold, and when to release it.
    STOCKPILE("stockpile"),
    /// What each agreement is worth.
    PACTS("cooperate pacts"),
    /// Which swaps are usable and allowed.
    SWAPS("cooperate swaps"),
    /// What acting together is worth, and how to share it.
    COOPERATION("cooperate"),
    /// Whom to invite.
    INVITE("cooperate invite");

    private final String command;

    Topic(String command) {
        this.command = command;
    }

    /// The words of the command line that make it, e.g. `cooperate pacts`.
    public String command() {
        return command;
    }
}
