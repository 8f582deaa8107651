<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#import "user-profile-commons.ftl" as profiles>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global") displayRequiredFields=true; section>
    <#if section = "header">
        ${msg("loginIdpReviewProfileTitle")}
    <#elseif section = "form">
        <@profiles.summary/>
        <form id="kc-idp-review-profile-form" class="varco-form" action="${url.loginAction}" method="post" novalidate>
            <@profiles.userProfileFormFields/>
            <@fields.actions label=msg("varco.profile.save")/>
        </form>
    </#if>
</@layout.registrationLayout>
