using System.Text.Json;
using Wegmarke.Analysis;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed class QuestionApiTests
{
    const string Rows = """
        customer,account,time,touchpoint,campaign,session,order,value,currency,consent,frame size
        1001,A,2024-03-01T10:00:00Z,newsletter,spring,s1,,,,analysis,m
        1001,A,2024-03-01T12:00:00Z,website-visit,spring,s1,,,,,m
        1001,,2024-03-02T10:00:00Z,store-purchase,,,B-1,12.50,EUR,,
        1002,A,2024-03-01T11:00:00Z,newsletter,autumn,s1,,,,,l
        ,,2024-03-03T11:00:00Z,store-purchase,,,B-2,3.00,EUR,,
        """;

    [Fact]
    public async Task Transitions_name_what_was_asked_and_what_stands_behind_it()
    {
        var answer = await Json("/api/analysis/transitions?per=customer&from=2024-03-01&to=2024-03-02&where=campaign%3Dspring&where=campaign%3Dautumn&where=frame%20size%3Dm");

        Assert.Equal("""{"per":"customer","from":"2024-03-01T00:00:00+01:00","to":"2024-03-02T00:00:00+01:00","zone":"Europe/Berlin","where":["campaign=spring or campaign=autumn","frame size=m"],"customers":1,"units":1,"interactions":2,"linked":2,"outsideUnits":0,"onConsent":1,"restricted":0,"withdrawn":0,"notPermitted":0,"linkedShare":1,"consentShare":0.5}""",
            answer.GetProperty("asked").GetRawText());
        Assert.Equal((1, 1, 0), (Number(answer, "moves"), Number(answer, "distinct"), Number(answer, "left")));
        Assert.Equal("""[{"from":{"touchpoint":"newsletter","phase":null},"to":{"touchpoint":"website-visit","phase":null},"part":null,"count":1,"share":1,"customers":1,"meanGap":"02:00:00","medianGap":"02:00:14.8475000"}]""",
            answer.GetProperty("transitions").GetRawText().Replace(Median(answer), "02:00:14.8475000", StringComparison.Ordinal));
        Assert.Equal("""[{"step":{"touchpoint":"newsletter","phase":null},"part":null,"starts":1,"ends":0},{"step":{"touchpoint":"website-visit","phase":null},"part":null,"starts":0,"ends":1}]""", answer.GetProperty("ends").GetRawText());
    }

    [Fact]
    public async Task Attribution_names_models_shares_and_what_stands_behind_them()
    {
        var answer = await Json("/api/analysis/attribution?model=last,markov&with-conversion=no&compare=2024-02..2024-03&from=2024-03");

        Assert.Equal("""{"of":"channel","models":["last","markov:1"],"lookback":"90.00:00:00","halfLife":"7.00:00:00","conversion":null,"withConversion":false,"transform":"unique","leftOut":[]}""", answer.GetProperty("terms").GetRawText());
        Assert.Equal("""{"conversions":1,"value":1250,"unlinkedConversions":1,"unlinkedValue":300,"cancelled":0,"refunded":0,"unmatchedRefunds":0,"unmatchedAmount":0,"linkedShare":0.5}""", answer.GetProperty("totals").GetRawText());
        Assert.Equal("""[{"part":null,"conversions":1,"value":1250,"withoutTouch":0,"withoutTouchValue":0,"nulls":1,"chains":[{"order":1,"states":2,"probability":0.5}]}]""", answer.GetProperty("parts").GetRawText());
        Assert.Equal("""{"kind":"value","key":"web","part":null,"touches":1,"customers":1,"converted":1,"touched":1,"assisted":0,"cost":0,"models":[{"model":"last","conversions":1,"share":1,"value":1250,"removalEffect":null,"costPerConversion":null,"roas":null,"roi":null},{"model":"markov:1","conversions":0.5,"share":0.5,"value":625,"removalEffect":1,"costPerConversion":null,"roas":null,"roi":null}]}""",
            answer.GetProperty("rows")[0].GetRawText());
        Assert.Equal(0, Number(answer.GetProperty("compared").GetProperty("totals"), "conversions"));
    }

    [Fact]
    public async Task A_funnel_has_the_documented_names()
    {
        var answer = await Json("/api/analysis/funnel?steps=newsletter,website-visit,purchase&by=campaign&dropped=1&hold=session");

        Assert.Equal(["asked", "phaseModel", "window", "hold", "by", "steps", "funnels", "stopped", "reached"], answer.EnumerateObject().Select(member => member.Name));
        Assert.Equal("""["newsletter","website-visit","conversion:purchase"]""", answer.GetProperty("steps").GetRawText());
        var step = answer.GetProperty("funnels")[0].GetProperty("steps")[1];
        Assert.Equal(["step", "units", "customers", "shareOfAsked", "shareOfFirst", "shareOfPrevious", "medianTime", "dropped", "next", "shareElsewhere", "differs"], step.EnumerateObject().Select(member => member.Name));
        Assert.Equal("""[{"touchpoint":"store-purchase","units":1,"share":1}]""", step.GetProperty("next").GetRawText());
    }

    [Fact]
    public async Task Paths_steps_and_conformance_are_asked_by_the_names_of_the_guide()
    {
        var paths = await Json("/api/analysis/paths?per=customer&to=conversion&depth=8&collapse=yes");
        var steps = await Json("/api/analysis/steps?after=newsletter");
        var conformance = await Json("/api/analysis/conformance?ideal=newsletter,website-visit,store-purchase");

        Assert.Equal("""["newsletter","website-visit","store-purchase"]""", paths.GetProperty("variants")[0].GetProperty("path").GetRawText());
        Assert.Equal((1, 1, "conversion"), (Number(paths, "paths"), Number(paths, "without"), paths.GetProperty("until").GetString()));
        Assert.Equal(["end 1", "touchpoint 1"], steps.GetProperty("neighbours").EnumerateArray().Select(row => $"{row.GetProperty("kind").GetString()} {Number(row, "count")}").Order(StringComparer.Ordinal));
        Assert.Equal((2, 1, 0.75), (Number(conformance.GetProperty("fit"), "units"), Number(conformance.GetProperty("fit"), "exact"), conformance.GetProperty("fit").GetProperty("averageFitness").GetDouble()));
    }

    [Fact]
    public async Task Accounts_are_asked_together()
    {
        var answer = await Json("/api/analysis/transitions?per=Account");

        Assert.Equal((1, 4, 5), (Number(answer.GetProperty("asked"), "customers"), Number(answer.GetProperty("asked"), "linked"), Number(answer.GetProperty("asked"), "interactions")));
        Assert.Equal(["newsletter > newsletter", "newsletter > website-visit", "website-visit > store-purchase"], Moves(answer));
    }

    [Fact]
    public async Task Sessions_are_those_of_a_customer_and_what_is_in_none_is_counted()
    {
        var answer = await Json("/api/analysis/transitions?per=session&phases=six&top=1");

        Assert.Equal((2, 2, 1), (Number(answer.GetProperty("asked"), "customers"), Number(answer.GetProperty("asked"), "units"), Number(answer.GetProperty("asked"), "outsideUnits")));
        Assert.Equal(("six", "interest"), (answer.GetProperty("phaseModel").GetString(), answer.GetProperty("transitions")[0].GetProperty("from").GetProperty("phase").GetString()));
    }

    [Fact]
    public async Task Touchpoints_are_filtered_and_split()
    {
        var answer = await Json("/api/touchpoints?by=campaign&parts=1&from=2024-03-01T10:30:00Z");

        Assert.Equal("""{"dimension":"campaign","parts":[{"kind":"none","value":null,"values":0,"customers":1,"interactions":2,"unlinked":1,"name":"(none)"},{"kind":"value","value":"autumn","values":1,"customers":1,"interactions":1,"unlinked":0,"name":"autumn"},{"kind":"other","value":null,"values":1,"customers":1,"interactions":1,"unlinked":0,"name":"(1 others)"}]}""",
            answer.GetProperty("by").GetRawText());
        Assert.Equal(["newsletter {\"kind\":\"value\",\"value\":\"autumn\"} 1 0", "store-purchase {\"kind\":\"none\",\"value\":null} 0 300", "store-purchase {\"kind\":\"none\",\"value\":null} 1 0", "website-visit {\"kind\":\"other\",\"value\":null} 1 0"],
            answer.GetProperty("rows").EnumerateArray().Select(row => $"{row.GetProperty("touchpoint").GetString()} {row.GetProperty("part").GetRawText()} {row.GetProperty("interactions")} {row.GetProperty("unlinkedRevenue")}").Order(StringComparer.Ordinal));
        Assert.Equal(2, Number(answer, "customers"));
    }

    [Fact]
    public async Task An_answer_is_set_beside_that_of_another_period_with_the_same_parts()
    {
        var answer = await Json("/api/touchpoints?from=2024-03-02&to=2024-03-03&compare=previous&by=campaign&parts=1");

        var compared = answer.GetProperty("compared");
        Assert.Equal(("2024-03-01T00:00:00+01:00", "2024-03-02T00:00:00+01:00"), (compared.GetProperty("asked").GetProperty("from").GetString(), compared.GetProperty("asked").GetProperty("to").GetString()));
        Assert.Equal(["none 1"], Parts(answer));
        Assert.Equal(["other 3"], Parts(compared));

        static IEnumerable<string> Parts(JsonElement answer) => answer.GetProperty("by").GetProperty("parts").EnumerateArray().Select(part => $"{part.GetProperty("kind").GetString()} {Number(part, "interactions")}");
    }

    [Fact]
    public async Task The_document_of_the_api_names_every_option_of_a_question()
    {
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);

        var operation = JsonDocument.Parse((await server.Get("/openapi/v1.json")).Body).RootElement.GetProperty("paths").GetProperty("/api/analysis/transitions").GetProperty("get");

        Assert.Equal(TransitionTable.Kind.AllOptions.Select(option => option.Name), operation.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Dimensions_are_listed_with_what_is_filled()
    {
        var answer = await Json("/api/dimensions");

        Assert.Equal(5, Number(answer, "rows"));
        var entries = answer.GetProperty("dimensions").EnumerateArray().ToDictionary(entry => entry.GetProperty("name").GetString()!, entry => entry.GetRawText());
        Assert.Equal(["touchpoint", "channel", "source", "event", "session", "case", "device", "campaign", "location", "content", "product", "conversion", "account", "purposes", "basis", "frame size"], entries.Keys);
        Assert.Equal("""{"name":"campaign","of":"interactions","filled":3,"share":0.6,"examples":["spring","autumn"]}""", entries["campaign"]);
        Assert.Equal("""{"name":"account","of":"customers","filled":2,"share":1,"examples":["A"]}""", entries["account"]);
        Assert.Equal("""{"name":"frame size","of":"interactions","filled":3,"share":0.6,"examples":["m","l"]}""", entries["frame size"]);
    }

    [Theory]
    [InlineData("analysis/transitions?per=week", "'week' is no unit. Ask per journey, customer, account, session, case.")]
    [InlineData("analysis/transitions?per=3", "'3' is no unit.")]
    [InlineData("analysis/transitions?from=yesterday", "'yesterday' is no date for 'from'. Write 2026-03-29")]
    [InlineData("analysis/transitions?from=2024-03-02&to=2024-03-02", "it holds nothing. 'to' is exclusive")]
    [InlineData("analysis/transitions?where=campaign", "'campaign' is no condition. Write DIMENSION=VALUE")]
    [InlineData("analysis/transitions?where=%3Dspring", "'=spring' is no condition.")]
    [InlineData("analysis/transitions?where=campaign%3Dwinter", "No interaction has campaign=winter. There are 2 values, among them spring, autumn.")]
    [InlineData("analysis/transitions?where=device%3Dmobile", "No interaction has 'device', so none has device=mobile.")]
    [InlineData("analysis/transitions?where=touchpoint%3Dnewsletr", "No interaction has touchpoint=newsletr.")]
    [InlineData("analysis/transitions?where=purpose%3Dmoney", "'money' is no purpose. Known are analysis, personalisation, marketing, retargeting, service.")]
    [InlineData("analysis/transitions?by=colour", "No interaction has a property 'colour'. Known to all are touchpoint, channel")]
    [InlineData("analysis/transitions?by=%27);drop%20table%20log;--", "No interaction has a property '');drop table log;--'.")]
    [InlineData("analysis/transitions?parts=1000", "1000 parts; a split has 1 to 100")]
    [InlineData("analysis/transitions?parts=few", "'parts' is 'few'; it is a whole number")]
    [InlineData("analysis/transitions?top=0", "'top' is 0; it is 1 or more.")]
    [InlineData("analysis/transitions?top=many", "'top' is 'many'; it is a whole number")]
    [InlineData("analysis/transitions?phases=nine", "There is no phase model 'nine'. Known are five, six, retail.")]
    [InlineData("analysis/transitions?form=2024", "There is no parameter 'form'. Known are per, top, phases, from, to, compare, where, segment, persona, by, parts.")]
    [InlineData("analysis/funnel?steps=newsletr", "There is no step 'newsletr'. Near are newsletter")]
    [InlineData("analysis/funnel?dropped=9&steps=newsletter,purchase", "'dropped' is 9; of 2 steps customers can stop after 1 to 1.")]
    [InlineData("analysis/funnel?hold=colour", "No interaction has a property 'colour'.")]
    [InlineData("touchpoints?per=customer", "There is no parameter 'per'. Known are phases, from, to, compare, where, segment, persona, by, parts.")]
    [InlineData("touchpoints?to=31.2.2024", "'31.2.2024' is no date for 'to'.")]
    [InlineData("analysis/transitions?compare=previous", "'previous' needs a period with both ends")]
    [InlineData("analysis/transitions?compare=lastmonth", "'lastmonth' is no period to compare with. Write previous, or FROM..TO")]
    [InlineData("analysis/transitions?compare=2024-02..soon", "'soon' is no date for 'compare'.")]
    [InlineData("analysis/series?metric=money", "'metric' is 'money'. Known are interactions, customers, conversions, revenue, cost, score.")]
    [InlineData("analysis/series?grain=year", "'grain' is 'year'. Known are hour, day, week, month.")]
    [InlineData("analysis/retention?unit=hour", "'unit' is 'hour'. Known are day, week, month.")]
    [InlineData("analysis/lifecycle?per=session", "'lifecycle' is asked per customer or account, not per session")]
    [InlineData("analysis/heatmap?columns=day", "'columns' is 'day'. Known are phase, week, month, weekday-hour.")]
    [InlineData("maps/heatmap?where=campaign%3Dwinter", "No interaction has campaign=winter.")]
    [InlineData("maps/linear?from=soon", "'soon' is no date for 'from'.")]
    [InlineData("dimensions?by=campaign", "There is no parameter 'by'. This address takes none.")]
    public async Task What_cannot_be_asked_is_a_problem_that_says_what_can(string question, string detail)
    {
        using var tenant = await new TestTenant().Import(Rows);
        await using var server = await RunningServer.Start(tenant.Folder);

        var answer = await server.Get($"/api/{question}");

        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Contains(detail, JsonDocument.Parse(answer.Body).RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_series_has_all_its_buckets_with_the_names_of_the_guide()
    {
        var answer = await Json("/api/analysis/series?metric=revenue&from=2024-03-02&to=2024-03-04&compare=previous");

        Assert.Equal(["asked", "metric", "grain", "currency", "by", "total", "rows", "compared"], answer.EnumerateObject().Select(member => member.Name));
        Assert.Equal("""{"bucket":"2024-03-03","start":"2024-03-03T00:00:00+01:00","end":"2024-03-04T00:00:00+01:00","isWhole":false,"part":null,"value":300,"unlinked":300,"customers":0,"interactions":1,"scores":[]}""",
            answer.GetProperty("rows")[1].GetRawText().Replace("\\u002B", "+", StringComparison.Ordinal));
        Assert.Equal((1550, 0), (Number(answer.GetProperty("total"), "value"), Number(answer.GetProperty("compared").GetProperty("total"), "value")));
    }

    [Fact]
    public async Task Cohorts_beyond_the_end_of_the_data_are_null()
    {
        var answer = await Json("/api/analysis/retention?unit=day");

        Assert.Equal("""[2,1,0]""", answer.GetProperty("cohorts")[0].GetProperty("active").GetRawText());
        Assert.Equal("2024-03-03", answer.GetProperty("openUnit").GetString());
    }

    [Fact]
    public async Task A_map_is_measured_through_the_filter()
    {
        var answer = await Json("/api/maps/heatmap?format=json&lang=en&from=2024-03-01&to=2024-03-02&where=campaign%3Dspring");

        var frame = answer.GetProperty("frame");
        Assert.Equal((1, """["campaign: spring"]""", "2024-03-01"), (Number(frame, "customers"), frame.GetProperty("conditions").GetRawText(), frame.GetProperty("period").GetProperty("to").GetString()));
        Assert.Equal(2, answer.GetProperty("rows").GetArrayLength());
    }

    [Theory]
    [InlineData("analysis/transitions")]
    [InlineData("dimensions")]
    public async Task Without_data_it_says_how_to_begin(string question)
    {
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);

        var answer = await server.Get($"/api/{question}");

        Assert.Equal((404, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Contains("wegmarke import FILE", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conditions_that_nothing_fulfils_are_answered_with_nothing()
    {
        var answer = await Json("/api/analysis/transitions?where=purpose%3Dretargeting&where=touchpoint%3Dcomplaint");

        Assert.Equal("0, , ", $"{Number(answer.GetProperty("asked"), "interactions")}, {answer.GetProperty("asked").GetProperty("linkedShare")}, {answer.GetProperty("asked").GetProperty("consentShare")}");
        Assert.Equal(0, answer.GetProperty("transitions").GetArrayLength());
    }

    static async Task<JsonElement> Json(string path)
    {
        using var tenant = await new TestTenant().Import(Rows);
        await using var server = await RunningServer.Start(tenant.Folder);
        var answer = await server.Get(path);
        Assert.True(answer.Status == 200, answer.Body);
        return JsonDocument.Parse(answer.Body).RootElement;
    }

    static long Number(JsonElement of, string name) => of.GetProperty(name).GetInt64();

    /// <summary>The middle of its bucket, at most 3.1 % away.</summary>
    static string Median(JsonElement answer)
    {
        var median = answer.GetProperty("transitions")[0].GetProperty("medianGap").GetString()!;
        Assert.InRange(TimeSpan.Parse(median).TotalHours, 1.97, 2.03);
        return median;
    }

    static IEnumerable<string> Moves(JsonElement answer) => answer.GetProperty("transitions").EnumerateArray()
        .Select(move => $"{move.GetProperty("from").GetProperty("touchpoint").GetString()} > {move.GetProperty("to").GetProperty("touchpoint").GetString()}").Order(StringComparer.Ordinal);
}
