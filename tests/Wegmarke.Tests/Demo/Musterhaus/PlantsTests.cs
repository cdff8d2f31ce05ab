using Wegmarke.Demo.Musterhaus;
using Wegmarke.Demo.Musterhaus.Planting;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Demo.Musterhaus;

public sealed class PlantsTests
{
    [Fact]
    public void The_plants_beside_the_demo_are_those_that_it_carries() =>
        Assert.Equal(
            System.Text.Json.JsonSerializer.Serialize(Plants.Parse(Repository.Text("demo/musterhaus/plants/default.json")), Plants.Json),
            System.Text.Json.JsonSerializer.Serialize(Plants.Shipped(), Plants.Json));

    [Theory]
    [InlineData("""{ "frustratingStep": { "step": "payment", "device": "mobile", "trouble": 1.5 } }""", "frustratingStep.trouble is 1.5; it must be a share from 0 to 1, such as 0.35.")]
    [InlineData("""{ "adviceBreak": { "branch": "berlin", "goingOn": 0.2 } }""", "adviceBreak.branch is 'berlin'; it must be one of: hannover, braunschweig, goettingen, oldenburg.")]
    [InlineData("""{ "idleChannel": { "channel": "direct", "share": 0.2 } }""", "idleChannel.channel is 'direct'; it must be one of: search-ad, social-ad, retargeting-ad, affiliate-link, comparison-portal.")]
    [InlineData("""{ "likeliestPath": { "toPurchase": { "path": ["store-advice"], "share": 0.2 } } }""", "A path ends with a purchase: store-purchase, online-purchase, phone-order, app-purchase.")]
    [InlineData("""{ "likeliestPath": { "toPurchase": { "path": ["add-to-cart", "store-purchase"], "share": 0.2 } } }""", "In a path 'add-to-cart' stands right before 'online-purchase'.")]
    [InlineData("""{ "personas": [ { "name": "A", "share": 1, "ageFrom": 50, "ageTo": 40 } ] }""", "personas 'A' is 50 to 40 years old; ages go from 16 to 100.")]
    [InlineData("""{ "personas": [ { "name": "A", "share": 1, "routes": { "fax": 1 } } ] }""", "personas 'A'.routes is 'fax'; it must be one of: store, online, app, phone.")]
    public void What_cannot_be_planted_is_refused_with_what_can(string text, string message) =>
        Assert.Equal(message, Assert.Throws<PlantsException>(() => Plants.Parse(text)).Message);

    [Theory]
    [InlineData("""{ "ropos": { "share": 0.2 } }""")]
    [InlineData("""{ "ropo": { "share": "much" } }""")]
    [InlineData("""{ "frustratingStep": { "step": "payment", "trouble": 0.5 } }""")]
    [InlineData("""{ "frustratingStep": { "step": "doorbell", "device": "mobile", "trouble": 0.5 } }""")]
    [InlineData("not JSON")]
    public void What_is_no_plants_file_is_refused(string text) =>
        Assert.StartsWith("The plants cannot be read: ", Assert.Throws<PlantsException>(() => Plants.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_truth_is_never_part_of_the_delivery()
    {
        var refused = Assert.Throws<ArgumentException>(() => new MusterhausRequest("out", 1, 10, Plants.None, Path.Combine("out", "sub", "truth.json")));

        Assert.StartsWith("The truth must not be part of the delivery: ", refused.Message, StringComparison.Ordinal);
    }
}
