<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("saml.post-form.title")}
    <#elseif section = "form">
        <p>${msg("varco.saml.explain")}</p>
        <form name="saml-post-binding" class="varco-form" method="post" action="${samlPost.url}" data-varco-continue>
            <#if samlPost.SAMLRequest??><input type="hidden" name="SAMLRequest" value="${samlPost.SAMLRequest}"></#if>
            <#if samlPost.SAMLResponse??><input type="hidden" name="SAMLResponse" value="${samlPost.SAMLResponse}"></#if>
            <#if samlPost.relayState??><input type="hidden" name="RelayState" value="${samlPost.relayState}"></#if>
            <div class="varco-actions">
                <button class="btn btn-primary varco-btn-block" type="submit">${msg("doContinue")}</button>
            </div>
        </form>
        <script type="module" src="${url.resourcesPath}/js/continue.js"></script>
    </#if>
</@layout.registrationLayout>
