<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("confirmLinkIdpTitle")}
    <#elseif section = "form">
        <form id="kc-register-form" class="varco-form" action="${url.loginAction}" method="post">
            <div class="varco-actions">
                <@fields.submit label=msg("varco.idp.link", idpDisplayName) id="linkAccount" name="submitAction" value="linkAccount"/>
                <#if !hideReviewButton?has_content><@fields.submit label=msg("confirmLinkIdpReviewProfile") id="updateProfile" name="submitAction" value="updateProfile" second=true/></#if>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
