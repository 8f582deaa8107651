<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#import "passkeys.ftl" as passkeys>
<#assign error = fields.errorOf("username")>
<#assign nameLabel = msg(realm.loginWithEmailAllowed?then(realm.registrationEmailAsUsername?then("email", "usernameOrEmail"), "username"))>
<@layout.registrationLayout displayMessage=!error?has_content displayInfo=realm.password && realm.registrationAllowed && !registrationDisabled??; section>
    <#if section = "header">
        ${msg("loginAccountTitle")}
    <#elseif section = "form">
        <@fields.summary [{"id": "username", "error": error}]/>
        <#if realm.password>
            <form id="kc-form-login" class="varco-form" action="${url.loginAction}" method="post" novalidate>
                <#if !usernameHidden??>
                    <@fields.text id="username" label=nameLabel value=(login.username)!"" error=error autocomplete=(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username")/>
                </#if>
                <#if realm.rememberMe && !usernameHidden??>
                    <@fields.check id="rememberMe" label=msg("rememberMe") checked=login.rememberMe??/>
                </#if>
                <@fields.actions label=msg("doContinue") id="kc-login" name="login" value="true"/>
            </form>
        </#if>
        <@passkeys.conditionalUIData/>
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
