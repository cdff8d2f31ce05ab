using System.Globalization;
using Wegmarke.Analysis.Segmenting;

namespace Wegmarke.Tests.Analysis.Segmenting;

public sealed class TraitMembersTests
{
    [Theory]
    [InlineData("2000-02-29", "2025-02-28", 24)]
    [InlineData("2000-02-29", "2025-03-01", 25)]
    [InlineData("2000-02-29", "2024-02-29", 24)]
    [InlineData("1.3.1990", "2026-02-28", 35)]
    [InlineData("1961", "2026-01-01", 65)]
    [InlineData("61", "2026-01-01", null)]
    [InlineData("unbekannt", "2026-01-01", null)]
    public void Years_are_counted_when_they_are_complete(string birthday, string on, int? age) =>
        Assert.Equal(age, TraitMembers.AgeOf(birthday, DateOnly.Parse(on, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("20,5", "20.5")]
    [InlineData("-3", "-3")]
    [InlineData("1.234,5", null)]
    [InlineData("drei", null)]
    public void A_number_has_a_point_or_a_comma(string text, string? number) =>
        Assert.Equal(number is null ? null : decimal.Parse(number, CultureInfo.InvariantCulture), TraitMembers.NumberOf(text));
}
