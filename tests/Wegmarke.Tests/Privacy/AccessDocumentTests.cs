using System.Text.Json;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Privacy;

public sealed class AccessDocumentTests
{
    const string Rows = """
        customer_number,email,time,touchpoint,order,line,value,currency,score,score_kind,comment,size,consent
        1001,Ada@example.org,2024-03-01T10:00:00Z,newsletter,,,,,,,,,marketing;analysis
        1001,,2024-03-02T10:00:00.5Z,store-purchase,B-1,2,12.50,EUR,9,nps,<b>gut</b>,XL,
        1002,,2024-03-02T10:00:00Z,store-purchase,,,,,,,not hers,,
        """;

    [Fact]
    public async Task It_says_everything_that_is_known_and_nothing_of_others()
    {
        using var tenant = await new TestTenant().Import(Rows);
        var sections = Requests.Access(tenant.Folder, "ada@example.org").Sections.ToDictionary(section => section.Key, section => section.Records.Select(Line).ToArray());

        Assert.Equal(["kind=customer_number value=1001 firstSeen=1", "kind=email value=ada@example.org firstSeen=1"], sections["identifiers"]);
        Assert.Equal(["a=customer_number:1001 b=email:ada@example.org reason=beide in Kontakt Nr. 1 standen"], sections["links"]);
        Assert.Equal(
        [
            "sequence=1 time=2024-03-01 10:00:00 touchpoint=Newsletter channel=E-Mail touchpointAsSaid=newsletter customer_number=1001 email=Ada@example.org consent=marketing;analysis purposes=Auswertung, Werbung basis=Einwilligung (Art. 6 Abs. 1 lit. a DSGVO) source=shop ordinal=2",
            "sequence=2 time=2024-03-02 10:00:00.5 touchpoint=Kauf in der Filiale channel=Filiale touchpointAsSaid=store-purchase value=12.50 EUR order=B-1 line=2 score=Nps 9 customer_number=1001 comment=<b>gut</b> size=XL purposes=Auswertung basis=Vertrag (Art. 6 Abs. 1 lit. b DSGVO) source=shop ordinal=3",
        ], sections["interactions"].Select(line => line[..line.IndexOf(" received=", StringComparison.Ordinal)]));
        Assert.Empty(sections["objections"]);
        Assert.Equal([ProtocolKind.Access], Protocol.Entries(tenant.Folder).Select(entry => entry.Note.Kind));
    }

    [Fact]
    public async Task Page_and_json_say_the_same_and_run_nothing()
    {
        using var tenant = await new TestTenant().Import(Rows);
        Requests.Object(tenant.Folder, "1001");
        var document = Requests.Access(tenant.Folder, "1001");
        var (page, json) = (document.ToHtml(), JsonDocument.Parse(document.ToJson()).RootElement);

        Assert.Equal("<b>gut</b>", json.GetProperty("sections").GetProperty("interactions")[1].GetProperty("comment").GetString());
        Assert.Contains("&lt;b&gt;gut&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Equal(2, json.GetProperty("sections").GetProperty("objections").GetArrayLength());
        Assert.DoesNotContain("not hers", page + document.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_to_be_had_in_english_without_a_german_word_of_the_program()
    {
        using var tenant = await new TestTenant().Import(Rows);
        await tenant.Give("1001", "marketing");
        await tenant.Withdraw("1001", "marketing");
        Requests.Object(tenant.Folder, "1001");
        tenant.Restrict("1001");
        Assert.IsType<DecisionOutcome.Recorded>(tenant.Link("customer_number:1001", "email:ada@example.org"));
        var document = Requests.Access(tenant.Folder, "1001");
        var page = document.ToEnglishHtml();

        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("<h1>Access under Art. 15 GDPR</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Touchpoint</dt><dd>Store purchase</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Amount</dt><dd>12.50 EUR</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>size</dt><dd>XL</dd>", page, StringComparison.Ordinal);
        // Words that are the same in both languages.
        string[] same = ["Interviews", "XL"];
        var german = document.Sections.Select(section => section.Title)
            .Concat(document.Sections.SelectMany(section => section.Records).SelectMany(record => record).Where(field => field.Label != field.Key).Select(field => field.Label)).Distinct().Except(same);
        Assert.DoesNotContain(german, word => page.Contains($"<dt>{word}</dt>", StringComparison.Ordinal) || page.Contains($"<h2>{word} (", StringComparison.Ordinal));
        Assert.DoesNotContain("widerrufen", page, StringComparison.Ordinal);
        Assert.DoesNotContain("entschieden", page, StringComparison.Ordinal);
        Assert.DoesNotContain("DSGVO", page, StringComparison.Ordinal);
    }

    static string Line(IReadOnlyList<HeldField> record) => string.Join(' ', record.Select(field => $"{field.Key}={field.Value}"));
}
