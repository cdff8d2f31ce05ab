using Wegmarke.Analysis;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

/// <summary>Asks a tenant that holds some rows and nothing else.</summary>
static class Answering
{
    public static async Task<T> Ask<T>(string rows, QuestionText question, Func<AskedQuestion, Task<T>> answer)
    {
        using var tenant = await new TestTenant().Import(rows);
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        return await answer(await new QuestionDesk(dimensions).Ask(await TestTenant.Of(store), Question.Of(question, ReportingZone.Of(new())), TestContext.Current.CancellationToken));
    }

    public static Task<T> Ask<T>(string rows, QuestionText question, Func<AskedQuestion, T> answer) => Ask(rows, question, asked => Task.FromResult(answer(asked)));
}
