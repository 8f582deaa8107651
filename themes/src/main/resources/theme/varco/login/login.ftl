<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#import "passkeys.ftl" as passkeys>
<#assign failed = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayMessage=!failed displayInfo=realm.password && realm.registrationAllowed && !registrationDisabled??; section>
    <#if section = "header">
        ${msg("loginAccountTitle")}
    <#elseif section = "form">
        <#if realm.password>
            <#if failed>
                <div class="alert alert-danger varco-summary" role="alert" tabindex="-1" autofocus><p class="varco-alert-title" id="input-error">${messagesPerField.getFirstError("username", "password")}</p></div>
            </#if>
            <form id="kc-form-login" class="varco-form" action="${url.loginAction}" method="post">
                <#if !usernameHidden??>
                    <div class="varco-field<#if failed> varco-field-error</#if>">
                        <label for="username" class="varco-label"><#if !realm.loginWithEmailAllowed>${msg("username")}<#elseif !realm.registrationEmailAsUsername>${msg("usernameOrEmail")}<#else>${msg("email")}</#if></label>
                        <input id="username" name="username" type="text" class="form-control" value="${(login.username)!}" autocomplete="${(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username")}" autocapitalize="none" spellcheck="false" dir="ltr"<#if failed> aria-invalid="true" aria-describedby="input-error"</#if>>
                    </div>
                </#if>
                <div class="varco-field<#if failed> varco-field-error</#if>">
                    <label for="password" class="varco-label">${msg("password")}</label>
                    <input id="password" name="password" type="password" class="form-control" autocomplete="current-password" dir="ltr"<#if failed> aria-invalid="true" aria-describedby="input-error"</#if>>
                </div>
                <#if realm.rememberMe && !usernameHidden??>
                    <@fields.check id="rememberMe" label=msg("rememberMe") checked=login.rememberMe??/>
                </#if>
                <input type="hidden" name="credentialId" value="${(auth.selectedCredential)!}">
                <div class="varco-actions">
                    <button id="kc-login" class="btn btn-primary varco-btn-block" type="submit" name="login">${msg("doLogIn")}</button>
                    <#if realm.resetPasswordAllowed><a href="${url.loginResetCredentialsUrl}" class="btn varco-btn-link">${msg("doForgotPassword")}</a></#if>
                </div>
            </form>
            <@passkeys.conditionalUIData/>
        </#if>
    <#elseif section = "info">
        <#if realm.password && realm.registrationAllowed && !registrationDisabled??>
            <p>${msg("noAccount")} <a href="${url.registrationUrl}">${msg("doRegister")}</a></p>
        </#if>
    <#elseif section = "socialProviders">
        <#if realm.password && (social.providers)?has_content>
            <h2>${msg("identity-provider-login-label")}</h2>
            <ul class="varco-choices list-unstyled" role="list">
                <#list social.providers as provider>
                    <li class="varco-choice"><a id="social-${provider.alias}" class="btn btn-outline-primary varco-btn-block" href="${provider.loginUrl}">${provider.displayName!}</a></li>
                </#list>
            </ul>
        </#if>
    </#if>
</@layout.registrationLayout>
