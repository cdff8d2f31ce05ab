namespace Wegmarke.Analysis.Calendars;

/// <summary>Questions about the whole life of a customer, or of an account.</summary>
static class WholeCustomers
{
    /// <exception cref="QuestionException">It is asked per journey, session or case.</exception>
    public static void Require(AskedQuestion asked, string question)
    {
        if (asked.Question.Per is not (QuestionUnit.Customer or QuestionUnit.Account))
            throw new QuestionException($"'{question}' is asked per customer or account, not per {$"{asked.Question.Per}".ToLowerInvariant()}: it follows them from their first contact on.");
    }
}
