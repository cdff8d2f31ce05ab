using System.Reflection;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Architecture;

public sealed class DemoTests
{
    /// <summary>What finds something in the data must not know what was planted in it.</summary>
    [Fact]
    public void The_product_does_not_know_its_demos() =>
        Expect.None(from name in (string[])["Wegmarke.Engine", "Wegmarke", "Wegmarke.Server"]
                    from used in Assembly.Load(name).GetReferencedAssemblies()
                    where used.Name is "Musterhaus" or "Completejourney"
                    select $"{name} uses {used.Name}");
}
