namespace Wegmarke.Tests.Analysis;

/// <summary>One row of a file that questions are asked of.</summary>
sealed record AskedRow(string Customer, string Account, DateTimeOffset Time, string Touchpoint)
{
    public const string Header = "customer,account,time,touchpoint,session,campaign,frame,conversion,consent";

    /// <summary>Its row of the file.</summary>
    public int Place { get; init; }

    public string Session { get; init; } = "";
    public string Campaign { get; init; } = "";
    public string Frame { get; init; } = "";
    public string Conversion { get; init; } = "";
    public string Consent { get; init; } = "";

    public static string File(IEnumerable<AskedRow> rows) => string.Join('\n', rows.Select(row => row.Line()).Prepend(Header)) + "\n";

    /// <summary>Rows of one file: many ties within it, none with other files.</summary>
    public static IReadOnlyList<AskedRow> Some(Random random, int rows, int file) => [.. Enumerable.Range(0, rows).Select(place => Any(random, file) with { Place = place })];

    static AskedRow Any(Random random, int file)
    {
        var customer = random.Next(120);
        // Some customers act for nobody, and the last ones are nobody.
        var (isNobody, account) = (customer >= 112, customer < 100 && random.Next(2) == 0 ? $"A{customer % 30}" : customer >= 112 && random.Next(3) == 0 ? $"A{random.Next(32)}" : "");
        return new(isNobody ? "" : $"{1001 + customer}", account, new DateTimeOffset(2024, 3, 30, 20, file, 0, TimeSpan.Zero).AddHours(random.Next(20)).AddDays(random.Next(4) * 50),
            Pick(random, "newsletter", "website-visit", "product-page", "Wunderbox"))
        {
            Session = Pick(random, "", "s1", "s2", "s3"),
            Campaign = Pick(random, "", "", "spring", "autumn", "ä ö"),
            Frame = Pick(random, "", "s", "m", "l"),
            Conversion = random.Next(8) == 0 ? "test-drive" : "",
            Consent = random.Next(3) == 0 ? "analysis;marketing" : "",
        };
    }

    static string Pick(Random random, params string[] words) => words[random.Next(words.Length)];

    string Line() => $"{Customer},{Account},{Time:yyyy-MM-ddTHH:mm:ss}Z,{Touchpoint},{Session},{Campaign},{Frame},{Conversion},{Consent}";
}
