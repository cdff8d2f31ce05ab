using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Wegmarke.Access.SigningIn;

/// <summary>Identity's way of signing in, for users that nobody shut out.</summary>
sealed class SignIns(
    UserManager<SignInUser> users, IHttpContextAccessor http, IUserClaimsPrincipalFactory<SignInUser> principals, IOptions<IdentityOptions> options,
    ILogger<SignInManager<SignInUser>> log, IAuthenticationSchemeProvider schemes, IUserConfirmation<SignInUser> confirmation)
    : SignInManager<SignInUser>(users, http, principals, options, log, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(SignInUser user) => !user.Locked && await base.CanSignInAsync(user);
}
