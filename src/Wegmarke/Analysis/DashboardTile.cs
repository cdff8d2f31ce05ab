using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using NodaTime;

namespace Wegmarke.Analysis;

/// <summary>A question on a dashboard.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Question">Key of its kind: series.</param>
/// <param name="Options">What the question is told, as its address has it behind the question mark: <c>metric=revenue&amp;grain=week</c>.</param>
/// <param name="View">How the answer is shown: plot or table.</param>
public sealed record DashboardTile(string Name, string Question, string Options, string View)
{
    public const int MostOfOptions = 2_000;

    /// <summary>As it is stored.</summary>
    /// <exception cref="ArgumentException">It cannot be asked or shown so; the message says what can.</exception>
    internal DashboardTile Checked(DateTimeZone zone) => this with
    {
        Name = WrittenText.OneLine("The name of a tile", Name, Dashboard.MostOfName),
        Options = AskedAs(zone),
        View = Enum.TryParse<TileView>(View, ignoreCase: true, out var view) && Enum.IsDefined(view) ? $"{view}".ToLowerInvariant()
            : throw new ArgumentException($"'view' is '{WrittenText.Shown(View)}'. Known are {string.Join(", ", Enum.GetNames<TileView>()).ToLowerInvariant()}."),
    };

    string AskedAs(DateTimeZone zone)
    {
        var kind = QuestionKind.All.FirstOrDefault(known => known.Key == Question)
            ?? throw new ArgumentException($"There is no question '{WrittenText.Shown(Question)}'. Known are {string.Join(", ", QuestionKind.All.Select(known => known.Key))}.");
        var text = Options?.TrimStart('?') ?? "";
        if (text.Length > MostOfOptions)
            throw new ArgumentException($"The options have {text.Length} letters; a tile keeps at most {MostOfOptions}. Take conditions away, or make a segment of them.");
        var said = QueryHelpers.ParseQuery(text);
        if (said.Keys.FirstOrDefault(name => !kind.AllOptions.Any(option => option.Name == name)) is { } unknown)
            throw new ArgumentException($"There is no parameter '{WrittenText.Shown(unknown)}' of '{kind.Key}'. Known are {string.Join(", ", kind.AllOptions.Select(option => option.Name))}.");
        Read(kind, said, zone);
        return text;
    }

    static void Read(QuestionKind kind, Dictionary<string, StringValues> said, DateTimeZone zone)
    {
        try
        {
            kind.Read(name => said.GetValueOrDefault(name).FirstOrDefault(), [.. said.GetValueOrDefault("where").OfType<string>()], zone);
        }
        catch (QuestionException refused)
        {
            throw new ArgumentException(refused.Message);
        }
    }
}
