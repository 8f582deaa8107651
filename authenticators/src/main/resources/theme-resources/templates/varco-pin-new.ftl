<#import "template.ftl" as layout>
<#-- The one page that holds a PIN. It is sent with no-store and answers a form, so no address leads to it. -->
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("varco.pin.new.title")}
    <#elseif section = "form">
        <div class="varco-new-pin">
            <p class="${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">${msg("varco.pin.new." + newPin.operation)}</p>
            <#if newPin.again><p class="varco-again ${properties.varcoSpaceClass!"pf-v5-u-mb-md"}"><strong>${msg("varco.pin.new.again")}</strong></p></#if>
            <section class="varco-card ${properties.varcoSpaceClass!"pf-v5-u-mb-md"}" aria-labelledby="varco-card-title">
                <p class="varco-card-body">${(realm.displayName)!realm.name}</p>
                <h2 id="varco-card-title" class="varco-card-title ${properties.varcoHeadingClass!"pf-v5-c-title pf-m-lg"}">${msg("varco.pin.new.card")}</h2>
                <#if newPin.name?has_content><p class="varco-card-name">${newPin.name}</p></#if>
                <p class="varco-card-pin" aria-hidden="true"><#list newPin.groups as group><span class="varco-card-group">${group}</span><#sep> </#sep></#list></p>
                <p id="varco-aloud" class="varco-card-aloud">${msg("varco.pin.new.aloud")}</p>
                <ol class="varco-characters" role="list" aria-labelledby="varco-aloud">
                    <#list newPin.characters as character>
                        <li>${msg("varco.pin.new.character." + character)}</li>
                    </#list>
                </ol>
                <p class="varco-card-use">${msg("varco.pin.new.kind." + newPin.kind)}</p>
                <p class="varco-card-until">${msg("varco.pin.new.until", newPin.lastDay)}</p>
                <p class="varco-card-keep">${msg("varco.pin.new.keep")}</p>
            </section>
            <p class="varco-hint">${msg("varco.pin.new.print.hint")}</p>
            <#-- The script, where the theme has it, makes a button of this: without scripts there is none that does nothing. -->
            <div class="varco-actions" data-varco-print="${msg("varco.pin.new.print")}"></div>
            <form id="varco-pin-new-form" class="varco-form ${properties.kcFormClass!}" action="${url.loginAction}" method="post">
                <p>${msg("varco.pin.new.next")}</p>
                <div class="varco-actions">
                    <button class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" type="submit" name="written" value="true">${msg("varco.pin.new.continue")}</button>
                    <button class="${properties.kcButtonClass!} ${properties.kcButtonLinkClass!}" type="submit" name="back" value="true">${msg("varco.pin.new.back")}</button>
                </div>
            </form>
            <#if properties.varcoPrintScript?has_content><script type="module" src="${url.resourcesPath}/${properties.varcoPrintScript}"></script></#if>
        </div>
    </#if>
</@layout.registrationLayout>
