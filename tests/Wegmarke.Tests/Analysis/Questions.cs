using Wegmarke.Analysis;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

/// <summary>Asks a tenant with these rows.</summary>
static class Questions
{
    public static async Task<T> Ask<T>(string rows, QuestionText question, Func<AskedQuestion, T> answer)
    {
        using var tenant = await new TestTenant().Import(rows);
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        var asked = await new QuestionDesk(dimensions).Ask(await TestTenant.Of(store), Question.Of(question, ReportingZone.Of(new())), TestContext.Current.CancellationToken);
        return answer(asked);
    }

    public static OptionValues Options(params IEnumerable<(string Name, string Said)> options) => new(options.ToDictionary(option => option.Name, option => option.Said));
}
