"""One English sentence for each problem, for the command line."""

from bot.domain.reading.model import Problem, ProblemCode

SENTENCES = {
    ProblemCode.NO_NUMBER: "The document has no number.",
    ProblemCode.NO_ISSUE_DATE: "The document has no date of issue.",
    ProblemCode.NO_TASK: "The document gives no task.",
    ProblemCode.NO_LEAD: "Nobody is named to lead",
    ProblemCode.UNKNOWN_ORGANISATION: "The directory does not know",
    ProblemCode.SUCCEEDED: "This organisation has ended, its successor is taken",
    ProblemCode.CONFIRM_GROUP: "Agree to the members of this group",
    ProblemCode.CHOOSE_ORGANISATIONS: "Choose the organisations meant",
    ProblemCode.SEVERAL_LEADS: "Several are asked and none is named to lead",
    ProblemCode.UNSURE_LEAD: "Bodies of the heading lead here, some are named in the duty itself",
    ProblemCode.UNKNOWN_DATE: "The day of this deadline cannot be known",
    ProblemCode.SUGGESTED_DATE: "These words fix no day, one is only suggested",
    ProblemCode.CONFLICTING_DATES: "Several days are given for one duty, the earliest is taken",
    ProblemCode.RECOGNISED: "The words were recognised from pictures; compare them with the paper. Sure of",
    ProblemCode.UNSEEN: "Pictures could not be looked at; see whether one bears a mark of secrecy. So many",
    ProblemCode.INTERNAL: "Marked for inside use: only pointers may be sent.",
    ProblemCode.UNSIGNED: "Marked as a draft: it can't be published until its number and day are entered.",
    ProblemCode.STAMPED: "Figures away from the head may be its stamped number or day",
    ProblemCode.RESTRICTED: "A restricted matter: only a pointer may be sent.",
}


def sentence(problem: Problem) -> str:
    """Return what a person should look at, with its place and words.

    >>> sentence(Problem(ProblemCode.UNKNOWN_ORGANISATION, "2.1", "Hội Mẫu"))
    '2.1: The directory does not know: Hội Mẫu.'
    """
    place = f"{problem.ref}: " if problem.ref else ""
    words = SENTENCES[problem.code]
    if not problem.words:
        return f"{place}{words.rstrip('.')}."
    return f"{place}{words.rstrip('.')}: {problem.words}."
