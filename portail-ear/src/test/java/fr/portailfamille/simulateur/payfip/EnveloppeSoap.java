package fr.portailfamille.simulateur.payfip;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The SOAP 1.1 messages PayFiP reads and writes.
 *
 * @param operation local name of the child of Body
 * @param champs children of arg0
 */
record EnveloppeSoap(String operation, Map<String, String> champs) {

  private static final String SERVICE =
      "http://securite.service.tpa.cp.finances.gouv.fr/services/mas_securite/"
          + "contrat_paiement_securise/PaiementSecuriseService";
  private static final String REPONSE = "http://securite.service.tpa.cp.finances.gouv.fr/reponse";

  static EnveloppeSoap lire(InputStream corps) throws IOException {
    try {
      DocumentBuilderFactory fabrique = DocumentBuilderFactory.newDefaultInstance();
      fabrique.setNamespaceAware(true);
      fabrique.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder analyseur = fabrique.newDocumentBuilder();
      analyseur.setErrorHandler(new DefaultHandler());
      Document document = analyseur.parse(corps);
      Element operation = premierEnfant(document.getElementsByTagNameNS("*", "Body").item(0));
      return new EnveloppeSoap(operation.getLocalName(), champs(premierEnfant(operation)));
    } catch (ParserConfigurationException | SAXException e) {
      throw FauteSimulee.protocolaire("Message illisible").enRefus();
    }
  }

  /** Sources disagree on whether the children of return are qualified: both can be written. */
  static String reponse(String operation, Map<String, String> champs, boolean qualifiee) {
    StringBuilder retour = new StringBuilder();
    String prefixe = qualifiee ? "r:" : "";
    champs.forEach(
        (nom, valeur) ->
            retour.append(
                "<%1$s%2$s>%3$s</%1$s%2$s>".formatted(prefixe, nom, Texte.echapper(valeur))));
    return corps(
        "<n:%1$sResponse xmlns:n=\"%2$s\"><return xmlns:r=\"%3$s\">%4$s</return></n:%1$sResponse>"
            .formatted(operation, SERVICE, REPONSE, retour));
  }

  static String faute(FauteSimulee faute) {
    return corps(
        """
        <S:Fault><faultcode>S:Server</faultcode>\
        <faultstring>fr.gouv.finances.cp.tpa.webservice.exceptions.%1$s</faultstring>\
        <detail><n:%1$s xmlns:n="%2$s"><code>%3$s</code><descriptif>%4$s</descriptif>\
        <libelle>%4$s</libelle><severite>2</severite></n:%1$s></detail></S:Fault>"""
            .formatted(faute.type(), SERVICE, faute.code(), Texte.echapper(faute.libelle())));
  }

  private static String corps(String contenu) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body>%s\
        </S:Body></S:Envelope>"""
        .formatted(contenu);
  }

  private static Map<String, String> champs(Element arg0) {
    Map<String, String> champs = new LinkedHashMap<>();
    for (Node noeud = arg0.getFirstChild(); noeud != null; noeud = noeud.getNextSibling()) {
      if (noeud instanceof Element champ) {
        champs.put(champ.getLocalName(), champ.getTextContent());
      }
    }
    return champs;
  }

  private static Element premierEnfant(Node parent) {
    Node noeud = parent == null ? null : parent.getFirstChild();
    while (noeud != null && !(noeud instanceof Element)) {
      noeud = noeud.getNextSibling();
    }
    if (noeud == null) {
      throw FauteSimulee.protocolaire("Message incomplet").enRefus();
    }
    return (Element) noeud;
  }
}
