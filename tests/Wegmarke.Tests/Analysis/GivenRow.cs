namespace Wegmarke.Tests.Analysis;

/// <summary>One row of a canonical file.</summary>
sealed record GivenRow(string Customer, DateTimeOffset Time, string Touchpoint)
{
    public const string Header = "customer,email,time,touchpoint,channel,order,value,currency,cost,conversion,score,score_kind,emotion,phase,consent";

    public string Email { get; init; } = "";
    public string Channel { get; init; } = "";
    public string Order { get; init; } = "";
    public decimal? Value { get; init; }
    public string Currency { get; init; } = "";
    public decimal? Cost { get; init; }
    public string Conversion { get; init; } = "";
    public int? Stars { get; init; }
    public decimal? Emotion { get; init; }
    public string Phase { get; init; } = "";
    public string Consent { get; init; } = "";

    public static string File(IEnumerable<GivenRow> rows) => string.Join('\n', rows.Select(row => row.Line()).Prepend(Header)) + "\n";

    string Line() =>
        $"{Customer},{Email},{Time:yyyy-MM-ddTHH:mm:ss}Z,{Touchpoint},{Channel},{Order},{Value},{Currency},{Cost},{Conversion},{Stars},{(Stars is null ? "" : "stars")},{Emotion},{Phase},{Consent}";
}
