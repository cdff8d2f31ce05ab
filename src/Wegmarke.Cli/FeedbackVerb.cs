using System.CommandLine;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke feedback …</c></summary>
static class FeedbackVerb
{
    public static Command Create() => new("feedback", "How good touchpoints are: own tests, interviews, and what the data says of response times.")
    {
        FeedbackTestVerb.Create(),
        FeedbackInterviewVerb.Create(),
        FeedbackImportVerb.Create(),
        FeedbackChecklistVerb.Create(),
        FeedbackScoresVerb.Create(),
        FeedbackIdealVerb.Create(),
    };
}
