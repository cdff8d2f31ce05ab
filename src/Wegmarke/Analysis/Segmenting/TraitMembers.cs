using System.Globalization;
using Wegmarke.Engine;
using Wegmarke.Profiles;

namespace Wegmarke.Analysis.Segmenting;

/// <summary>Asks a trait: each different value once, then a bit for each customer.</summary>
sealed class TraitMembers(TraitColumn column)
{
    static readonly string[] s_days = ["yyyy-MM-dd", "d.M.yyyy"];

    public Bitmap Of(TraitTest test) => test switch
    {
        TraitTest.Known(var isKnown) => isKnown ? Where(_ => true) : Where(_ => true).Not(),
        TraitTest.OneOf(var values) => Where(text => values.Any(value => value.Equals(text, StringComparison.OrdinalIgnoreCase))),
        TraitTest.StartsWith(var beginnings) => Where(text => beginnings.Any(beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))),
        TraitTest.Number(var range) => Where(text => NumberOf(text) is { } number && range.Contains(number)),
        TraitTest.Date(var atLeast, var atMost) => Where(text => DayOf(text) is { } day && (atLeast is null || day >= atLeast) && (atMost is null || day <= atMost)),
        _ => throw new InvalidOperationException($"A test of kind {test.GetType().Name} that nobody handles."),
    };

    /// <summary>Customers of that many years on the day.</summary>
    public Bitmap Aged(NumberRange years, DateOnly on) => Where(birthday => AgeOf(birthday, on) is >= 0 and var age && years.Contains(age));

    /// <summary>Whoever was born on 29 February becomes a year older on 1 March when there is no such day. A year alone counts as if it were complete.</summary>
    internal static int? AgeOf(string birthday, DateOnly on)
    {
        if (DayOf(birthday) is { } day)
            return on.Year - day.Year - ((on.Month, on.Day).CompareTo((day.Month, day.Day)) < 0 ? 1 : 0);
        return birthday.Length == 4 && int.TryParse(birthday, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? on.Year - year : null;
    }

    static DateOnly? DayOf(string text) => DateOnly.TryParseExact(text, s_days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>With a decimal point, or with a comma where there is no point.</summary>
    internal static decimal? NumberOf(string text) => decimal.TryParse(
        text.Contains('.', StringComparison.Ordinal) ? text : text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    Bitmap Where(Func<string, bool> holds)
    {
        var wanted = new bool[column.Values.Count + 1];
        for (var value = 1; value < wanted.Length; value++)
            wanted[value] = holds(column.Values.Text(value));
        return Bitmap.Of(column.Numbers.Length, Enumerable.Range(0, column.Numbers.Length).Where(customer => wanted[column.Numbers[customer]]));
    }
}
