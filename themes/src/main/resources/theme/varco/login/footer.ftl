<#-- A setting of the realm wins over the theme's; a link that is not a web address is not printed. -->
<#function setting attribute property>
    <#return ((realm.attributes[attribute])!properties[property]!"")?trim>
</#function>
<#function webAddress text>
    <#return (text?starts_with("https://") || text?starts_with("http://") || (text?starts_with("/") && !text?starts_with("//")))?then(text, "")>
</#function>
<#macro content>
    <#local privacy = webAddress(setting("varco.link.privacy", "varcoLinkPrivacy"))>
    <#local accessibility = webAddress(setting("varco.link.accessibility", "varcoLinkAccessibility"))>
    <#local phone = setting("varco.help.phone", "varcoHelpPhone")>
    <#local hours = setting("varco.help.hours", "varcoHelpHours")>
    <#if privacy?has_content || accessibility?has_content || phone?has_content>
    <footer class="varco-footer">
        <div class="varco-bar">
            <#if phone?has_content>
                <p class="varco-help">${msg("varco.frame.help")} <a href="tel:${phone?replace("[^0-9+]", "", "r")}">${phone}</a><#if hours?has_content> (${hours})</#if></p>
            </#if>
            <#if privacy?has_content || accessibility?has_content>
                <ul class="varco-footer-links">
                    <#if privacy?has_content><li><a href="${privacy}">${msg("varco.frame.privacy")}</a></li></#if>
                    <#if accessibility?has_content><li><a href="${accessibility}">${msg("varco.frame.accessibility")}</a></li></#if>
                </ul>
            </#if>
        </div>
    </footer>
    </#if>
</#macro>
