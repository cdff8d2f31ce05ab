using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Wegmarke.Capture;

namespace Wegmarke.Tests.Capture;

public sealed partial class SpreadsheetTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 30 123", "'+49 30 123")]
    [InlineData("-12,50", "'-12,50")]
    [InlineData("@cmd", "'@cmd")]
    [InlineData("\t=1", "'\t'=1")]
    [InlineData("\r@x", "'\r'@x")]
    [InlineData("a;=1", "a;'=1")]
    [InlineData("a; =1", "a; '=1")]
    [InlineData("say \"=1\"", "say \"'=1\"")]
    [InlineData("'=1", "''=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a-b", "a-b")]
    [InlineData("5 = 5", "5 = 5")]
    [InlineData("'t Hooft", "'t Hooft")]
    [InlineData("", "")]
    public void What_could_start_a_formula_gets_an_apostrophe(string text, string safe)
    {
        Assert.Equal(safe, SpreadsheetText.Guard(text));
        Assert.Equal(text, SpreadsheetText.Unguard(safe));
    }

    [Fact]
    public void Guarding_loses_nothing_and_leaves_no_formula() =>
        Prop.ForAll(Gen.Elements([.. "=+-@\t\r\n'\",;| a1"]).ArrayOf().Select(letters => new string(letters)).ToArbitrary(), text =>
            SpreadsheetText.Unguard(SpreadsheetText.Guard(text)) == text && !Formula().IsMatch(SpreadsheetText.Guard(text)))
            .QuickCheckThrowOnFailure();

    /// <summary>The rule in other words. A tab or return that something stands before ends a cell and starts none.</summary>
    [GeneratedRegex("(^|[,;|\t\r\n\"]) *[=+@-]|^ *[\t\r]")]
    private static partial Regex Formula();
}
