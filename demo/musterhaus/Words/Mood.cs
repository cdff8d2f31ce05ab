namespace Wegmarke.Demo.Musterhaus.Words;

/// <summary>How a comment is meant.</summary>
static class Mood
{
    public const string Good = "good";
    public const string Fair = "fair";
    public const string Bad = "bad";

    public static string Of(int schoolMark) => schoolMark switch
    {
        <= 2 => Good,
        3 => Fair,
        _ => Bad,
    };

    public static string Title(string mood, int stars) => (mood, stars) switch
    {
        (Good, 5) => "Top!",
        (Good, _) => "Gut",
        (Fair, _) => "Ganz ok",
        (_, 1) => "Finger weg",
        _ => "Enttäuscht",
    };
}
