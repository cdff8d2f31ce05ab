using System.CommandLine;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke dashboard list|show|set|remove</c></summary>
static class DashboardVerb
{
    public static Command Create() => new("dashboard", "Questions beside each other, each with today's figures: kept here, looked at in the browser.")
    {
        DashboardListVerb.Create(), DashboardShowVerb.Create(), DashboardSetVerb.Create(), DashboardRemoveVerb.Create(),
    };

    public static Argument<string> Key() => new("KEY") { Description = "Key of the dashboard." };

    public static int NotThere(string key) => Outcome.Fail($"There is no dashboard '{Shown.Text(key)}'. Those there are: 'wegmarke dashboard list'.");
}
