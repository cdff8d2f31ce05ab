namespace Wegmarke.Server;

/// <summary>What the web app needs to know of who asks.</summary>
enum CallerKind
{
    Nobody,
    Person,
    Key,
    ThisMachine,
}
