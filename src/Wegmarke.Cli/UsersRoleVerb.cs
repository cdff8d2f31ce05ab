using System.CommandLine;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke users role NAME ROLE [--everywhere]</c></summary>
static class UsersRoleVerb
{
    const string None = "none";

    static readonly Argument<string> s_name = UsersVerb.Name();
    static readonly Argument<string> s_role = new("ROLE") { Description = $"What the person is to the tenant from now on: {RoleNames.Known}; or {None}." };
    static readonly Option<bool> s_everywhere = UsersVerb.Everywhere();

    public static Command Create()
    {
        var command = new Command("role", "Changes what somebody may do.") { s_name, s_role, s_everywhere };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            TenantId? where = parsed.GetValue(s_everywhere) ? null : tenant.Folder(parsed).Id;
            var (name, said) = (parsed.GetRequiredValue(s_name), parsed.GetRequiredValue(s_role));
            UsersVerb.Of(tenant.Folder(parsed)).SetRole(name, where, said == None ? null : RoleNames.Parse(said));
            Console.WriteLine($"user {name} is {said} in {where?.Value ?? "every tenant"}; servers that run honour it within {AccessFeature.LongestMemory.TotalSeconds:0} s");
            return 0;
        });
        return command;
    }
}
