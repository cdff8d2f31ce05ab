using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class BuyersTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 300)];

    [Theory, MemberData(nameof(Seeds))]
    public void Buyers_are_those_of_the_slow_twin(int seed)
    {
        var (rows, rules) = (Given.Rows(seed), Given.Rules(seed));
        var conversions = SlowJourneys.Of(rows, rules).Where(contact => contact.Row.Profile >= 0)
            .GroupBy(contact => contact.Row.Profile).Select(contacts => contacts.Count(contact => contact.Converts)).ToList();
        var slow = new Buyers(conversions.Count, conversions.Count(count => count == 1), conversions.Count(count => count > 1), conversions.Sum());
        var columns = Given.Columns(rows, 60, rules);

        foreach (var cut in new[] { 1, 7 })
            Assert.Equal(slow, columns.Slices(cut).Select(Buyers.Of).Aggregate(Buyers.Merge));
    }
}
