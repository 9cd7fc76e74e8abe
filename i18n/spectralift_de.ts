<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>SpectraLift</name>
    <message>
      <source>&amp;Cancel</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Abbrechen</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>&amp;Ordner</translation>
    </message>
    <message>
      <source>&amp;Hyperspectral (coarse)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Hyperspektral (grob)</translation>
    </message>
    <message>
      <source>&amp;Install</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Installieren</translation>
    </message>
    <message>
      <source>&amp;Install PyTorch…</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>PyTorch &amp;installieren…</translation>
    </message>
    <message>
      <source>&amp;Install again</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Neu &amp;installieren</translation>
    </message>
    <message>
      <source>&amp;Multispectral (fine)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Multispektral (fein)</translation>
    </message>
    <message>
      <source>&amp;Preview</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>&amp;Vorschau</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>&amp;Ausführen</translation>
    </message>
    <message>
      <source>.hdr sidecar</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('.hdr sidecar')</extracomment>
      <translation>.hdr-Begleitdatei</translation>
    </message>
    <message>
      <source>/location/glt_x and glt_y in {path} differ in size. Download it again.</source>
      <extracomment>core/raster/products/emit.py: Sentence('/location/glt_x and glt_y in {path} differ in size. Download it again.', path=path)</extracomment>
      <translation>/location/glt_x und glt_y in {path} sind verschieden groß. Laden Sie das Produkt erneut herunter.</translation>
    </message>
    <message>
      <source>/{name} in {path} does not contain 16-bit numbers. {product} products are delivered otherwise.</source>
      <extracomment>core/raster/products/prisma.py: Sentence('/{name} in {path} does not contain 16-bit numbers. {product} products are delivered otherwise.', path=path, name=name, product=PRODUCT)</extracomment>
      <translation>/{name} in {path} enthält keine 16-Bit-Zahlen. {product}-Produkte werden anders ausgeliefert.</translation>
    </message>
    <message>
      <source>/{name} in {path} has another size than the image. Download it again.</source>
      <extracomment>core/raster/products/tanager.py: Sentence('/{name} in {path} has another size than the image. Download it again.', path=path, name=name)</extracomment>
      <translation>/{name} in {path} hat eine andere Größe als das Bild. Laden Sie das Produkt erneut herunter.</translation>
    </message>
    <message>
      <source>/{path} in {file} has {actual} dimensions instead of {dimensions}. {product} products are delivered otherwise.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('/{path} in {file} has {actual} dimensions instead of {dimensions}. {product} products are delivered otherwise.', path=path, file=file, actual=array.GetDimensionCount(), dimensions=dimensions, product=product)</extracomment>
      <translation>/{path} in {file} hat {actual} Dimensionen statt {dimensions}. {product}-Produkte werden anders ausgeliefert.</translation>
    </message>
    <message>
      <source>&lt;p&gt;Brings a hyperspectral image (many narrow bands, coarse pixels) to the grid of a multispectral image (few broad bands, fine pixels) of the same area. The result has the bands of the first and the pixels, extent and coordinate system of the second.&lt;/p&gt;&lt;p&gt;It only needs the spectral response of the multispectral sensor: choose the &lt;b&gt;sensor&lt;/b&gt;, or give a &lt;b&gt;response file&lt;/b&gt;. The two images need not be aligned to the pixel, and no point spread function is needed.&lt;/p&gt;&lt;p&gt;A small network learns from the hyperspectral image to invert the sensor's response, and is then applied to every multispectral pixel. Values keep the units of the hyperspectral image; nodata stays nodata.&lt;/p&gt;&lt;p&gt;A separate Python process does the work and needs PyTorch. If PyTorch is missing, a message explains how to install it.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>&lt;p&gt;Bringt ein Hyperspektralbild (viele schmale Bänder, grobe Pixel) auf das Raster eines Multispektralbilds (wenige breite Bänder, feine Pixel) desselben Gebiets. Das Ergebnis hat die Bänder des ersten und die Pixel, die Ausdehnung und das Koordinatensystem des zweiten.&lt;/p&gt;&lt;p&gt;Benötigt wird nur die spektrale Empfindlichkeit des Multispektralsensors: Wählen Sie den &lt;b&gt;Sensor&lt;/b&gt;, oder geben Sie eine &lt;b&gt;Empfindlichkeitsdatei&lt;/b&gt; an. Die beiden Bilder müssen nicht pixelgenau ausgerichtet sein, und eine Punktspreizfunktion ist nicht nötig.&lt;/p&gt;&lt;p&gt;Ein kleines Netz lernt am Hyperspektralbild, die Empfindlichkeit des Sensors umzukehren, und wird dann auf jedes Multispektralpixel angewendet. Die Werte behalten die Einheiten des Hyperspektralbilds; Nodata bleibt Nodata.&lt;/p&gt;&lt;p&gt;Ein eigener Python-Prozess erledigt die Arbeit und braucht PyTorch. Fehlt PyTorch, erklärt eine Meldung, wie es installiert wird.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Compares an estimated hyperspectral image, such as a sharpened one, with a &lt;b&gt;reference&lt;/b&gt; on the same grid: spectral angle (SAM), RMSE, PSNR, SSIM, UIQI, ERGAS and cross-correlation of the image and of every band, and maps. The definitions are those of textbooks; the report also has the figures as the authors of SpectraLift compute them.&lt;/p&gt;&lt;p&gt;Bands are matched by wavelength, or by number if neither image has wavelengths. Pixels without data in one of the images are left out and counted.&lt;/p&gt;&lt;p&gt;The images are read window by window and may be larger than the memory.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>&lt;p&gt;Vergleicht ein geschätztes Hyperspektralbild, etwa ein geschärftes, mit einer &lt;b&gt;Referenz&lt;/b&gt; auf demselben Raster: Spektralwinkel (SAM), RMSE, PSNR, SSIM, UIQI, ERGAS und Kreuzkorrelation des Bilds und jedes Bands sowie Karten. Die Definitionen sind die der Lehrbücher; der Bericht enthält auch die Kennzahlen, wie die Autoren von SpectraLift sie berechnen.&lt;/p&gt;&lt;p&gt;Bänder werden nach Wellenlänge zugeordnet, oder nach Nummer, wenn keines der Bilder Wellenlängen hat. Pixel ohne Daten in einem der Bilder werden ausgelassen und gezählt.&lt;/p&gt;&lt;p&gt;Die Bilder werden fensterweise gelesen und dürfen größer als der Arbeitsspeicher sein.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Reads the spectra of one or more rasters under the points, or over the polygons, of a layer. The table has one row for each feature, raster and band: wavelength, width, value, standard deviation, percentiles and the number of pixels.&lt;/p&gt;&lt;p&gt;A point takes the pixel under it, or the mean or median of 3 × 3 or 5 × 5 pixels. A polygon takes the pixels whose centres lie in it. Scale and offset of the file are applied. If a raster has no data, the value is empty, never zero, and the column &lt;i&gt;reason&lt;/i&gt; explains why.&lt;/p&gt;&lt;p&gt;The layers may have different coordinate systems.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>&lt;p&gt;Liest die Spektren eines oder mehrerer Raster unter den Punkten oder über den Polygonen eines Layers. Die Tabelle hat eine Zeile je Objekt, Raster und Band: Wellenlänge, Breite, Wert, Standardabweichung, Perzentile und Anzahl der Pixel.&lt;/p&gt;&lt;p&gt;Ein Punkt nimmt das Pixel darunter, oder Mittelwert oder Median von 3 × 3 oder 5 × 5 Pixeln. Ein Polygon nimmt die Pixel, deren Mittelpunkte darin liegen. Skalierung und Versatz der Datei werden angewendet. Hat ein Raster keine Daten, ist der Wert leer, nie null, und die Spalte &lt;i&gt;reason&lt;/i&gt; nennt den Grund.&lt;/p&gt;&lt;p&gt;Die Layer dürfen verschiedene Koordinatensysteme haben.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Trains a model once, which can then be applied to any number of multispectral images of the same sensor. It learns from the hyperspectral image and the sensor's spectral response alone.&lt;/p&gt;&lt;p&gt;A &lt;b&gt;multispectral image&lt;/b&gt; may be given as well: its bands are assigned and its units compared, as in sharpening, and the model keeps both. Without one, the values of the images must be in the units of the hyperspectral one, or be converted when the model is applied.&lt;/p&gt;&lt;p&gt;A model only knows the materials of the image it was trained on.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>&lt;p&gt;Trainiert einmal ein Modell, das dann auf beliebig viele Multispektralbilder desselben Sensors angewendet werden kann. Es lernt allein aus dem Hyperspektralbild und der spektralen Empfindlichkeit des Sensors.&lt;/p&gt;&lt;p&gt;Ein &lt;b&gt;Multispektralbild&lt;/b&gt; kann zusätzlich angegeben werden: Seine Bänder werden zugeordnet und seine Einheiten verglichen, wie beim Schärfen, und das Modell behält beides. Ohne Bild müssen die Werte der Bilder in den Einheiten des Hyperspektralbilds vorliegen oder beim Anwenden umgerechnet werden.&lt;/p&gt;&lt;p&gt;Ein Modell kennt nur die Materialien des Bilds, an dem es trainiert wurde.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Turns a multispectral image into a hyperspectral one with a &lt;b&gt;model&lt;/b&gt; saved by Train a spectral model or Sharpen a hyperspectral image. The image must be from the sensor that the model was trained for; its bands, units and range of values are checked against the training first.&lt;/p&gt;&lt;p&gt;The model only knows the materials of the image it was trained on. Elsewhere, or in another season, the spectra look plausible and may be wrong. The quality raster marks the pixels outside the range of the training.&lt;/p&gt;&lt;p&gt;PyTorch is used if it is installed; without it the result is the same except for the last digit.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>&lt;p&gt;Macht aus einem Multispektralbild ein hyperspektrales mit einem &lt;b&gt;Modell&lt;/b&gt;, das „Spektralmodell trainieren“ oder „Hyperspektralbild schärfen“ gespeichert hat. Das Bild muss vom Sensor stammen, für den das Modell trainiert wurde; Bänder, Einheiten und Wertebereich werden zuerst mit dem Training verglichen.&lt;/p&gt;&lt;p&gt;Das Modell kennt nur die Materialien des Bilds, an dem es trainiert wurde. Anderswo oder in einer anderen Jahreszeit sehen die Spektren plausibel aus und können falsch sein. Das Qualitätsraster markiert die Pixel außerhalb des Trainingsbereichs.&lt;/p&gt;&lt;p&gt;PyTorch wird verwendet, wenn es installiert ist; ohne PyTorch ist das Ergebnis bis auf die letzte Stelle gleich.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Wald's protocol: to assess sharpening, the truth has to be known. This algorithm takes a hyperspectral image as the truth and simulates the images of two sensors: a &lt;b&gt;coarse hyperspectral image&lt;/b&gt;, blurred by a point spread function and averaged over r × r pixels, and a &lt;b&gt;fine multispectral image&lt;/b&gt; through a sensor's spectral response. Both get white noise.&lt;/p&gt;&lt;p&gt;Sharpen the pair, and compare the result with the truth.&lt;/p&gt;&lt;p&gt;Values keep the units of the cube. A coarse pixel is nodata if its point spread function covers any nodata. The same seed gives the same images.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>&lt;p&gt;Walds Protokoll: Um das Schärfen zu beurteilen, muss die Wahrheit bekannt sein. Dieser Algorithmus nimmt ein Hyperspektralbild als Wahrheit und simuliert die Bilder zweier Sensoren: ein &lt;b&gt;grobes Hyperspektralbild&lt;/b&gt;, mit einer Punktspreizfunktion verwischt und über r × r Pixel gemittelt, und ein &lt;b&gt;feines Multispektralbild&lt;/b&gt; durch die spektrale Empfindlichkeit eines Sensors. Beide erhalten weißes Rauschen.&lt;/p&gt;&lt;p&gt;Schärfen Sie das Paar, und vergleichen Sie das Ergebnis mit der Wahrheit.&lt;/p&gt;&lt;p&gt;Die Werte behalten die Einheiten des Würfels. Ein grobes Pixel ist Nodata, wenn seine Punktspreizfunktion Nodata berührt. Derselbe Startwert ergibt dieselben Bilder.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>A file (JSON) beside the result with the request, the findings, the training and the figures.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Eine Datei (JSON) neben dem Ergebnis mit der Anfrage, den Befunden, dem Training und den Kennzahlen.</translation>
    </message>
    <message>
      <source>A file is damaged ({said}). Download it again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Eine Datei ist beschädigt ({said}). Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
      <source>A memory limit of {memory} MiB is too low. Give at least {least}.</source>
      <extracomment>core/check/options.py: Sentence('A memory limit of {memory} MiB is too low. Give at least {least}.', memory=memory_mib, least=LEAST_MEMORY_MIB)</extracomment>
      <translation>Eine Speichergrenze von {memory} MiB ist zu niedrig. Geben Sie mindestens {least} an.</translation>
    </message>
    <message>
      <source>A picture could not be written: {reason}</source>
      <extracomment>core/raster/png.py: Sentence('A picture could not be written: {reason}', reason=e)</extracomment>
      <translation>Ein Bild konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
      <source>A point spread function of {width:.1f} hyperspectral pixels (FWHM) was assumed.</source>
      <extracomment>core/forecast/step.py: Sentence('A point spread function of {width:.1f} hyperspectral pixels (FWHM) was assumed.', width=ASSUMED.fwhm)</extracomment>
      <translation>Eine Punktspreizfunktion von {width:.1f} Hyperspektralpixeln (FWHM) wurde angenommen.</translation>
    </message>
    <message>
      <source>A run is using PyTorch. Wait until it has ended, or cancel it, and try again.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>Ein Lauf verwendet PyTorch. Warten Sie, bis er beendet ist, oder brechen Sie ihn ab, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>A running QGIS of Flatpak has no pip. Close QGIS, and run this in a terminal: {command}</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Ein laufendes QGIS aus Flatpak hat kein pip. Schließen Sie QGIS, und führen Sie dies in einem Terminal aus: {command}</translation>
    </message>
    <message>
      <source>A second raster with the closure of each sharp spectrum against the multispectral values, and with a mark for pixels outside the range of the training.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Ein zweites Raster mit der Konsistenz jedes scharfen Spektrums mit den Multispektralwerten und einer Markierung der Pixel außerhalb des Trainingsbereichs.</translation>
    </message>
    <message>
      <source>A subsampling of {every} is out of range for an image of {rows} × {cols} pixels. Choose 1 for every pixel, up to {most} for every n-th, or 0 for an automatic step.</source>
      <extracomment>core/check/fusion.py: Sentence('A subsampling of {every} is out of range for an image of {rows} × {cols} pixels. Choose 1 for every pixel, up to {most} for every n-th, or 0 for an automatic step.', every=every, rows=rows, cols=cols, most=most)</extracomment>
      <translation>Eine Unterabtastung von {every} ist für ein Bild von {rows} × {cols} Pixeln nicht möglich. Wählen Sie 1 für jedes Pixel, bis {most} für jedes n-te oder 0 für eine automatische Schrittweite.</translation>
    </message>
    <message>
      <source>A synthetic scene to try everything without your own data.</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Eine künstliche Szene, um alles ohne eigene Daten auszuprobieren.</translation>
    </message>
    <message>
      <source>A tile was given to several workers, and each of them ended unexpectedly. Give them more memory, or lower the memory limit.</source>
      <extracomment>core/predict/cluster/session.py: Sentence('A tile was given to several workers, and each of them ended unexpectedly. Give them more memory, or lower the memory limit.')</extracomment>
      <translation>Eine Kachel wurde an mehrere Worker gegeben, und jeder endete unerwartet. Geben Sie ihnen mehr Speicher, oder senken Sie die Speichergrenze.</translation>
    </message>
    <message>
      <source>A trained model, saved by training or by sharpening.</source>
      <extracomment>core/check/fields.py: Sentence('A trained model, saved by training or by sharpening.')</extracomment>
      <translation>Ein trainiertes Modell, beim Training oder beim Schärfen gespeichert.</translation>
    </message>
    <message>
      <source>A worker could not run a task ({name}: {reason}).</source>
      <extracomment>core/predict/cluster/session.py: Sentence('A worker could not run a task ({name}: {reason}).', name=type(error).__name__, reason=str(error)[:300])</extracomment>
      <translation>Ein Worker konnte eine Aufgabe nicht ausführen ({name}: {reason}).</translation>
    </message>
    <message>
      <source>About {time} on this computer's CPU</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Etwa {time} auf dem Prozessor dieses Computers</translation>
    </message>
    <message>
      <source>About {time} on this computer's CPU, less on a graphics card</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Etwa {time} auf dem Prozessor dieses Computers, weniger auf einer Grafikkarte</translation>
    </message>
    <message>
      <source>Add or choose a raster</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>Ein Raster hinzufügen oder wählen</translation>
    </message>
    <message>
      <source>Address of another package index, such as a mirror in your company. Leave it empty for the usual ones.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Adresse eines anderen Paketindex, etwa eines Spiegels in Ihrer Firma. Lassen Sie das Feld für die üblichen leer.</translation>
    </message>
    <message>
      <source>Advanced</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Erweitert</translation>
    </message>
    <message>
      <source>Advanced (changed: {names})</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Erweitert (geändert: {names})</translation>
    </message>
    <message>
      <source>Advanced (defaults)</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Erweitert (Standardwerte)</translation>
    </message>
    <message>
      <source>All bands of the multispectral image are about {amount} higher than the spectra that the model was trained on. Sentinel-2 products since processing baseline 04.00 are, by 1000 of 10000.</source>
      <extracomment>core/check/model_fit.py: Sentence('All bands of the multispectral image are about {amount} higher than the spectra that the model was trained on. Sentinel-2 products since processing baseline 04.00 are, by 1000 of 10000.', amount=amount)</extracomment>
      <translation>Alle Bänder des Multispektralbilds liegen um etwa {amount} höher als die Spektren, mit denen das Modell trainiert wurde. Bei Sentinel-2-Produkten ist das seit der Processing Baseline 04.00 so, um 1000 von 10000.</translation>
    </message>
    <message>
      <source>All bands of the multispectral image are about {amount} lower than the spectra that the model was trained on.</source>
      <extracomment>core/check/model_fit.py: Sentence('All bands of the multispectral image are about {amount} lower than the spectra that the model was trained on.', amount=amount)</extracomment>
      <translation>Alle Bänder des Multispektralbilds liegen um etwa {amount} tiefer als die Spektren, mit denen das Modell trainiert wurde.</translation>
    </message>
    <message>
      <source>All pages of the help</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Alle Seiten der Hilfe</translation>
    </message>
    <message>
      <source>All sensor bands in use are covered</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Alle verwendeten Bänder des Sensors sind abgedeckt</translation>
    </message>
    <message>
      <source>All valid pixels of {path} have the same values, so nothing can be learnt from them. Choose another image.</source>
      <extracomment>core/check/pixels.py: Sentence('All valid pixels of {path} have the same values, so nothing can be learnt from them. Choose another image.', path=raster.path)</extracomment>
      <translation>Alle gültigen Pixel von {path} haben dieselben Werte, sodass daraus nichts gelernt werden kann. Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
      <source>Also write a quality raster</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Auch ein Qualitätsraster schreiben</translation>
    </message>
    <message>
      <source>Also write a report</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Auch einen Bericht schreiben</translation>
    </message>
    <message>
      <source>Always: with every preset and extent</source>
      <extracomment>core/check/fields.py: Sentence('Always: with every preset and extent')</extracomment>
      <translation>Immer: bei jeder Voreinstellung und Ausdehnung</translation>
    </message>
    <message>
      <source>An ENVI file ({path}) cannot store the georeference of {image}: its grid is rotated, sheared or mirrored, has control points, or has a rare coordinate system. Write a GeoTIFF (.tif) instead.</source>
      <extracomment>core/check/place.py: Sentence('An ENVI file ({path}) cannot store the georeference of {image}: its grid is rotated, sheared or mirrored, has control points, or has a rare coordinate system. Write a GeoTIFF (.tif) instead.', path=path, image=source.path)</extracomment>
      <translation>Eine ENVI-Datei ({path}) kann die Georeferenz von {image} nicht speichern: Das Raster ist gedreht, geschert oder gespiegelt, hat Passpunkte oder ein seltenes Koordinatensystem. Schreiben Sie stattdessen ein GeoTIFF (.tif).</translation>
    </message>
    <message>
      <source>An image of the sensor that the model was trained for (HR-MSI). The result has its grid, extent and coordinate system.</source>
      <extracomment>core/check/fields.py: Sentence('An image of the sensor that the model was trained for (HR-MSI). The result has its grid, extent and coordinate system.')</extracomment>
      <translation>Ein Bild des Sensors, für den das Modell trainiert wurde (HR-MSI). Das Ergebnis hat dessen Raster, Ausdehnung und Koordinatensystem.</translation>
    </message>
    <message>
      <source>An image that the model is for. Its bands are assigned and its units compared, and the model keeps both. It may be left out.</source>
      <extracomment>core/check/fields.py: Sentence('An image that the model is for. Its bands are assigned and its units compared, and the model keeps both. It may be left out.')</extracomment>
      <translation>Ein Bild, für das das Modell gedacht ist. Seine Bänder werden zugeordnet und seine Einheiten verglichen; das Modell behält beides. Es darf fehlen.</translation>
    </message>
    <message>
      <source>Another QGIS is installing or removing PyTorch in {folder}, or the folder is not writable.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>Ein anderes QGIS installiert oder entfernt gerade PyTorch in {folder}, oder der Ordner ist nicht beschreibbar.</translation>
    </message>
    <message>
      <source>Another factor…</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Anderer Faktor…</translation>
    </message>
    <message>
      <source>Apple graphics processor (MPS)</source>
      <extracomment>core/check/fields.py: Sentence('Apple graphics processor (MPS)')</extracomment>
      <translation>Apple-Grafikprozessor (MPS)</translation>
    </message>
    <message>
      <source>Apply a spectral model</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Ein Spektralmodell anwenden</translation>
    </message>
    <message>
      <source>As in the hyperspectral image</source>
      <extracomment>core/check/fields.py: Sentence('As in the hyperspectral image')</extracomment>
      <translation>Wie im Hyperspektralbild</translation>
    </message>
    <message>
      <source>As in the training, whether the values fit or not</source>
      <extracomment>core/check/fields.py: Sentence('As in the training, whether the values fit or not')</extracomment>
      <translation>Wie im Training, ob die Werte passen oder nicht</translation>
    </message>
    <message>
      <source>As published, the cube's {count} bands are assumed to lie evenly between {low:g} and {high:g} nm, whatever their centres. To fuse this pair, give the wavelengths {low:g}:{high:g} and the sensor from-metadata.</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence("As published, the cube's {count} bands are assumed to lie evenly between {low:g} and {high:g} nm, whatever their centres. To fuse this pair, give the wavelengths {low:g}:{high:g} and the sensor from-metadata.", count=len(bands), low=low, high=high)</extracomment>
      <translation>Wie veröffentlicht, wird angenommen, dass die {count} Bänder des Würfels gleichmäßig zwischen {low:g} und {high:g} nm liegen, gleich wo ihre Mitten sind. Um dieses Paar zu fusionieren, geben Sie die Wellenlängen {low:g}:{high:g} und den Sensor from-metadata an.</translation>
    </message>
    <message>
      <source>As published: neural network, 2500 epochs on all spectra, slow</source>
      <extracomment>core/check/fields.py: Sentence('As published: neural network, 2500 epochs on all spectra, slow')</extracomment>
      <translation>Wie veröffentlicht: neuronales Netz, 2500 Epochen mit allen Spektren, langsam</translation>
    </message>
    <message>
      <source>As sensors observe</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('As sensors observe')</extracomment>
      <translation>Wie Sensoren beobachten</translation>
    </message>
    <message>
      <source>As the authors of SpectraLift simulate: zeros beyond the border, their Airy pattern, bands spread evenly over the sensor's range</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("As the authors of SpectraLift simulate: zeros beyond the border, their Airy pattern, bands spread evenly over the sensor's range")</extracomment>
      <translation>Wie die Autoren von SpectraLift simulieren: Nullen jenseits des Rands, ihr Airy-Muster, Bänder gleichmäßig über den Bereich des Sensors verteilt</translation>
    </message>
    <message>
      <source>As the file name's extension says</source>
      <extracomment>core/check/fields.py: Sentence("As the file name's extension says")</extracomment>
      <translation>Nach der Endung des Dateinamens</translation>
    </message>
    <message>
      <source>Assess a sharpened image</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Ein geschärftes Bild beurteilen</translation>
    </message>
    <message>
      <source>Assign automatically</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Automatisch zuordnen</translation>
    </message>
    <message>
      <source>Automatic: a graphics card if PyTorch can use one, otherwise the CPU</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: a graphics card if PyTorch can use one, otherwise the CPU')</extracomment>
      <translation>Automatisch: eine Grafikkarte, wenn PyTorch eine verwenden kann, sonst der Prozessor</translation>
    </message>
    <message>
      <source>Automatic: as in the training, if the values then fit</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: as in the training, if the values then fit')</extracomment>
      <translation>Automatisch: wie im Training, wenn die Werte dann passen</translation>
    </message>
    <message>
      <source>Automatic: decided from the images</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: decided from the images')</extracomment>
      <translation>Automatisch: aus den Bildern bestimmt</translation>
    </message>
    <message>
      <source>Automatic: from the file, otherwise 0.0001 for 16-bit whole numbers</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Automatisch: aus der Datei, sonst 0.0001 für ganze 16-Bit-Zahlen</translation>
    </message>
    <message>
      <source>Automatic: where both images show the same ground</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: where both images show the same ground')</extracomment>
      <translation>Automatisch: wo beide Bilder denselben Boden zeigen</translation>
    </message>
    <message>
      <source>Automatic: with the standard preset, for a whole image</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: with the standard preset, for a whole image')</extracomment>
      <translation>Automatisch: bei der Standardvoreinstellung, für ein ganzes Bild</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Band assignment</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Bandzuordnung</translation>
    </message>
    <message>
      <source>Band number in the file of each band of the model: numbers in the model's order (3,2,1) or pairs (Blue=3,Green=2,Red=1). Leave it empty for an image like the one that the model was trained with.</source>
      <extracomment>core/check/fields.py: Sentence("Band number in the file of each band of the model: numbers in the model's order (3,2,1) or pairs (Blue=3,Green=2,Red=1). Leave it empty for an image like the one that the model was trained with.")</extracomment>
      <translation>Bandnummer in der Datei für jedes Band des Modells: Nummern in der Reihenfolge des Modells (3,2,1) oder Paare (Blue=3,Green=2,Red=1). Lassen Sie das Feld für ein Bild wie das im Training leer.</translation>
    </message>
    <message>
      <source>Band number in the file of each band of the sensor: numbers in the sensor's order (3,2,1) or pairs (Blue=3,Green=2,Red=1); unused bands may be left out. Leave it empty to assign the bands automatically.</source>
      <extracomment>core/check/fields.py: Sentence("Band number in the file of each band of the sensor: numbers in the sensor's order (3,2,1) or pairs (Blue=3,Green=2,Red=1); unused bands may be left out. Leave it empty to assign the bands automatically.")</extracomment>
      <translation>Bandnummer in der Datei für jedes Band des Sensors: Nummern in der Reihenfolge des Sensors (3,2,1) oder Paare (Blue=3,Green=2,Red=1); nicht verwendete Bänder dürfen fehlen. Lassen Sie das Feld leer, um die Bänder automatisch zuzuordnen.</translation>
    </message>
    <message>
      <source>Band of the file</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Band der Datei</translation>
    </message>
    <message>
      <source>Band of the file for {band}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Band der Datei für {band}</translation>
    </message>
    <message>
      <source>Band of the multispectral file for each band of the sensor.</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Band der Multispektraldatei für jedes Band des Sensors.</translation>
    </message>
    <message>
      <source>Band order assumed from {how}: {mapping}. Check the band assignment.</source>
      <extracomment>core/check/apply.py: Sentence('Band order assumed from {how}: {mapping}. Check the band assignment.', how=mapping.how, mapping=mapping)</extracomment>
      <translation>Bandreihenfolge angenommen nach {how}: {mapping}. Prüfen Sie die Bandzuordnung.</translation>
    </message>
    <message>
      <source>Band {bands} of {image} is</source>
      <extracomment>core/spectral/bands.py: plural(len(indices), 'Band {bands} of {image} is', 'Bands {bands} of {image} are', bands=ranges, image=of)</extracomment>
      <translation>Band {bands} ({image}):</translation>
    </message>
    <message>
      <source>Bands</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Bänder</translation>
    </message>
    <message>
      <source>Bands to leave out besides those that the image marks as bad: numbers and ranges (130-135,220), and water-vapour for the bands in the two water-vapour absorptions.</source>
      <extracomment>core/check/fields.py: Sentence('Bands to leave out besides those that the image marks as bad: numbers and ranges (130-135,220), and water-vapour for the bands in the two water-vapour absorptions.')</extracomment>
      <translation>Auszulassende Bänder, zusätzlich zu den im Bild als schlecht markierten: Nummern und Bereiche (130-135,220), und water-vapour für die Bänder in den beiden Wasserdampfabsorptionen.</translation>
    </message>
    <message>
      <source>Bands {bands} of {image} are</source>
      <extracomment>core/spectral/bands.py: plural(len(indices), 'Band {bands} of {image} is', 'Bands {bands} of {image} are', bands=ranges, image=of)</extracomment>
      <translation>Bänder {bands} ({image}):</translation>
    </message>
    <message>
      <source>Bias</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Bias</translation>
    </message>
    <message>
      <source>Blur before the pixels are averaged; delta does not blur.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Blur before the pixels are averaged; delta does not blur.')</extracomment>
      <translation>Unschärfe, bevor die Pixel gemittelt werden; delta verwischt nicht.</translation>
    </message>
    <message>
      <source>Blurring and averaging</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Weichzeichnen und Mitteln</translation>
    </message>
    <message>
      <source>Both a multispectral sensor ({sensor}) and a spectral response file ({srf}) are given. Leave one of them out.</source>
      <extracomment>processing/request_algorithm.py</extracomment>
      <translation>Ein Multispektralsensor ({sensor}) und eine Empfindlichkeitsdatei ({srf}) sind angegeben. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
      <source>Both a multispectral sensor and a response file are given. Leave one of them out.</source>
      <extracomment>core/check/bands.py: Sentence('Both a multispectral sensor and a response file are given. Leave one of them out.')</extracomment>
      <translation>Ein Multispektralsensor und eine Empfindlichkeitsdatei sind angegeben. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
      <source>Both images are {path}. Choose the coarse hyperspectral image and the fine multispectral one.</source>
      <extracomment>core/check/place.py: Sentence('Both images are {path}. Choose the coarse hyperspectral image and the fine multispectral one.', path=hsi.path)</extracomment>
      <translation>Beide Bilder sind {path}. Wählen Sie das grobe Hyperspektralbild und das feine Multispektralbild.</translation>
    </message>
    <message>
      <source>Both images use the same units. Only these bands are rescaled ({basis}): {bands}.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Both images use the same units. Only these bands are rescaled ({basis}): {bands}.', basis=basis, bands=bands)</extracomment>
      <translation>Beide Bilder haben dieselben Einheiten. Nur diese Bänder werden skaliert ({basis}): {bands}.</translation>
    </message>
    <message>
      <source>Both images use the same units; no rescaling needed.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Both images use the same units; no rescaling needed.')</extracomment>
      <translation>Beide Bilder haben dieselben Einheiten; keine Skalierung nötig.</translation>
    </message>
    <message>
      <source>Brings a hyperspectral image to the pixel size of a multispectral one.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Bringt ein Hyperspektralbild auf die Pixelgröße eines multispektralen.</translation>
    </message>
    <message>
      <source>CENTRAL_WAVELENGTH_UM</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('CENTRAL_WAVELENGTH_UM')</extracomment>
      <translation>CENTRAL_WAVELENGTH_UM</translation>
    </message>
    <message>
      <source>CPU</source>
      <extracomment>core/check/fields.py: Sentence('CPU')</extracomment>
      <translation>Prozessor (CPU)</translation>
    </message>
    <message>
      <source>CPU, without PyTorch (NumPy)</source>
      <extracomment>core/check/fields.py: Sentence('CPU, without PyTorch (NumPy)')</extracomment>
      <translation>Prozessor, ohne PyTorch (NumPy)</translation>
    </message>
    <message>
      <source>Cancelled. Nothing has changed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <extracomment>core/base/errors.py: Sentence('Cancelled. Nothing was written.')</extracomment>
      <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>Centre [nm]</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Mitte [nm]</translation>
    </message>
    <message>
      <source>Changes to the preset, such as layers=4,width=32; the help page on the paper's method lists the options. Leave it empty unless you repeat an experiment.</source>
      <extracomment>core/check/fields.py: Sentence("Changes to the preset, such as layers=4,width=32; the help page on the paper's method lists the options. Leave it empty unless you repeat an experiment.")</extracomment>
      <translation>Änderungen an der Voreinstellung, etwa layers=4,width=32; die Hilfeseite zur Methode der Veröffentlichung nennt die Optionen. Lassen Sie das Feld leer, wenn Sie kein Experiment wiederholen.</translation>
    </message>
    <message>
      <source>Check sensor and wavelengths.</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence('Check sensor and wavelengths.')</extracomment>
      <translation>Prüfen Sie Sensor und Wellenlängen.</translation>
    </message>
    <message>
      <source>Checking the images</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Bilder werden geprüft</translation>
    </message>
    <message>
      <source>Checks</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Prüfungen</translation>
    </message>
    <message>
      <source>Checks before the run</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Prüfungen vor dem Lauf</translation>
    </message>
    <message>
      <source>Choose a coarse, a fine or a sharp image above.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Wählen Sie oben ein grobes, ein feines oder ein scharfes Bild.</translation>
    </message>
    <message>
      <source>Choose a hyperspectral and a multispectral image first.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Wählen Sie zuerst ein Hyperspektral- und ein Multispektralbild.</translation>
    </message>
    <message>
      <source>Choose a raster file</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>Eine Rasterdatei wählen</translation>
    </message>
    <message>
      <source>Choose a sensor to see its spectral response</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Wählen Sie einen Sensor, um seine spektrale Empfindlichkeit zu sehen</translation>
    </message>
    <message>
      <source>Choose an image first</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Wählen Sie zuerst ein Bild</translation>
    </message>
    <message>
      <source>Choose at least one multispectral image.</source>
      <extracomment>cli/commands/many.py: Sentence('Choose at least one multispectral image.')</extracomment>
      <translation>Wählen Sie mindestens ein Multispektralbild.</translation>
    </message>
    <message>
      <source>Choose at least one raster to read.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Wählen Sie mindestens ein Raster zum Lesen.</translation>
    </message>
    <message>
      <source>Choose auto, cpu or numpy.</source>
      <extracomment>core/check/options.py: Sentence('Choose auto, cpu or numpy.')</extracomment>
      <translation>Wählen Sie auto, cpu oder numpy.</translation>
    </message>
    <message>
      <source>Choose both images to see the checks.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Wählen Sie beide Bilder, um die Prüfungen zu sehen.</translation>
    </message>
    <message>
      <source>Choose the .tif itself.</source>
      <extracomment>core/raster/products/superdove.py: Sentence('Choose the .tif itself.')</extracomment>
      <translation>Wählen Sie die .tif-Datei selbst.</translation>
    </message>
    <message>
      <source>Choose the first tool in the bar above, and click on the map.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Wählen Sie das erste Werkzeug in der Leiste oben, und klicken Sie in die Karte.</translation>
    </message>
    <message>
      <source>Choose the folder of wheels</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Den Ordner mit Wheels wählen</translation>
    </message>
    <message>
      <source>Choose the model file to write.</source>
      <extracomment>core/check/fusion.py: Sentence('Choose the model file to write.')</extracomment>
      <translation>Wählen Sie die zu schreibende Modelldatei.</translation>
    </message>
    <message>
      <source>Choose the model: a file saved by training.</source>
      <extracomment>core/check/apply.py: Sentence('Choose the model: a file saved by training.')</extracomment>
      <translation>Wählen Sie das Modell: eine beim Training gespeicherte Datei.</translation>
    </message>
    <message>
      <source>Choose the multispectral sensor: from the list, from a response file, or from the image's metadata.</source>
      <extracomment>core/check/bands.py: Sentence("Choose the multispectral sensor: from the list, from a response file, or from the image's metadata.")</extracomment>
      <translation>Wählen Sie den Multispektralsensor: aus der Liste, aus einer Empfindlichkeitsdatei oder aus den Metadaten des Bilds.</translation>
    </message>
    <message>
      <source>Choose the output file of the {role}.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('Choose the output file of the {role}.', role=role)</extracomment>
      <translation>Wählen Sie die Ausgabedatei für: {role}.</translation>
    </message>
    <message>
      <source>Choose the output file.</source>
      <extracomment>core/check/apply.py: Sentence('Choose the output file.')</extracomment>
      <translation>Wählen Sie die Ausgabedatei.</translation>
    </message>
    <message>
      <source>Choose the radiometry factor for a usual factor between units, match for digital numbers, or model if its units are those of the training.</source>
      <extracomment>core/check/model_fit.py: Sentence('Choose the radiometry factor for a usual factor between units, match for digital numbers, or model if its units are those of the training.')</extracomment>
      <translation>Wählen Sie die Radiometrie factor für einen üblichen Faktor zwischen Einheiten, match für Digitalwerte, oder model, wenn die Einheiten die des Trainings sind.</translation>
    </message>
    <message>
      <source>Choose the sensor to simulate: from the library, or from a response file.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('Choose the sensor to simulate: from the library, or from a response file.')</extracomment>
      <translation>Wählen Sie den zu simulierenden Sensor: aus der Bibliothek oder aus einer Empfindlichkeitsdatei.</translation>
    </message>
    <message>
      <source>Choose the sensor, or type to search</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Wählen Sie den Sensor, oder tippen Sie, um zu suchen</translation>
    </message>
    <message>
      <source>Choose the {role}.</source>
      <extracomment>core/check/fusion.py: Sentence('Choose the {role}.', role=role)</extracomment>
      <translation>Auswahl fehlt: {role}.</translation>
    </message>
    <message>
      <source>Close this window</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
      <source>Close this window; a running fusion continues</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Dieses Fenster schließen; eine laufende Fusion läuft weiter</translation>
    </message>
    <message>
      <source>Close this window; a running installation continues</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Dieses Fenster schließen; eine laufende Installation läuft weiter</translation>
    </message>
    <message>
      <source>Closure</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Konsistenz</translation>
    </message>
    <message>
      <source>Closure without band {left_out} of {source}.</source>
      <extracomment>profiles/site.py: Sentence('Closure without band {left_out} of {source}.', left_out=closed.left_out, source=site.msi.source)</extracomment>
      <translation>Konsistenz ohne Band {left_out} von {source}.</translation>
    </message>
    <message>
      <source>Cloud-optimised GeoTIFF (COG)</source>
      <extracomment>core/check/fields.py: Sentence('Cloud-optimised GeoTIFF (COG)')</extracomment>
      <translation>Wolkenoptimiertes GeoTIFF (COG)</translation>
    </message>
    <message>
      <source>Coarse</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Grob</translation>
    </message>
    <message>
      <source>Coarse hyperspectral image</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Coarse hyperspectral image')</extracomment>
      <translation>Grobes Hyperspektralbild</translation>
    </message>
    <message>
      <source>Coarse hyperspectral image: dashed curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Grobes Hyperspektralbild: gestrichelte Kurven</translation>
    </message>
    <message>
      <source>Coarse pixel size over the fine one, for example 4, for ERGAS. Leave it empty for the ratio in the metadata of the estimated image.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Coarse pixel size over the fine one, for example 4, for ERGAS. Leave it empty for the ratio in the metadata of the estimated image.')</extracomment>
      <translation>Grobe durch feine Pixelgröße, zum Beispiel 4, für ERGAS. Lassen Sie das Feld für das Verhältnis in den Metadaten des geschätzten Bilds leer.</translation>
    </message>
    <message>
      <source>Colour of {name}</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Farbe von {name}</translation>
    </message>
    <message>
      <source>Compares an estimated hyperspectral image with a reference, in figures, maps and a report.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Vergleicht ein geschätztes Hyperspektralbild mit einer Referenz, in Zahlen, Karten und einem Bericht.</translation>
    </message>
    <message>
      <source>Comparing the images</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Bilder werden verglichen</translation>
    </message>
    <message>
      <source>Comparing the prediction with the hyperspectral image</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Vorhersage wird mit dem Hyperspektralbild verglichen</translation>
    </message>
    <message>
      <source>Comparing the units of both images</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Einheiten beider Bilder werden verglichen</translation>
    </message>
    <message>
      <source>Compression</source>
      <extracomment>core/check/fields.py: Sentence('Compression')</extracomment>
      <translation>Kompression</translation>
    </message>
    <message>
      <source>Computed with</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Berechnet mit</translation>
    </message>
    <message>
      <source>Computing</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Rechnen</translation>
    </message>
    <message>
      <source>Computing the preview…</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Vorschau wird berechnet…</translation>
    </message>
    <message>
      <source>Constant</source>
      <extracomment>core/check/fields.py: Sentence('Constant')</extracomment>
      <translation>Konstant</translation>
    </message>
    <message>
      <source>Contents</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Continuum removed</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Kontinuum entfernt</translation>
    </message>
    <message>
      <source>Conversion of the multispectral values to the units of the hyperspectral image.</source>
      <extracomment>core/check/fields.py: Sentence('Conversion of the multispectral values to the units of the hyperspectral image.')</extracomment>
      <translation>Umrechnung der Multispektralwerte in die Einheiten des Hyperspektralbilds.</translation>
    </message>
    <message>
      <source>Conversion of the values to the units of the model.</source>
      <extracomment>core/check/fields.py: Sentence('Conversion of the values to the units of the model.')</extracomment>
      <translation>Umrechnung der Werte in die Einheiten des Modells.</translation>
    </message>
    <message>
      <source>Coordinate systems cannot be written: PROJ finds no readable proj.db where the environment points to ({given}), perhaps that of another program. Unset the variable and start again, or set it to the folder of the proj.db of QGIS or GDAL.</source>
      <extracomment>core/check/outputs.py: Sentence('Coordinate systems cannot be written: PROJ finds no readable proj.db where the environment points to ({given}), perhaps that of another program. Unset the variable and start again, or set it to the folder of the proj.db of QGIS or GDAL.', given=words.listing(given))</extracomment>
      <translation>Koordinatensysteme können nicht geschrieben werden: PROJ findet keine lesbare proj.db, wohin die Umgebung zeigt ({given}), vielleicht die eines anderen Programms. Löschen Sie die Variable, und starten Sie neu, oder setzen Sie sie auf den Ordner der proj.db von QGIS oder GDAL.</translation>
    </message>
    <message>
      <source>Coordinate systems cannot be written: PROJ finds no readable proj.db. Set the environment variable {variables} to the folder of the proj.db of QGIS or GDAL.</source>
      <extracomment>core/check/outputs.py: Sentence('Coordinate systems cannot be written: PROJ finds no readable proj.db. Set the environment variable {variables} to the folder of the proj.db of QGIS or GDAL.', variables=_VARIABLES[0])</extracomment>
      <translation>Koordinatensysteme können nicht geschrieben werden: PROJ findet keine lesbare proj.db. Setzen Sie die Umgebungsvariable {variables} auf den Ordner der proj.db von QGIS oder GDAL.</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy it beside the metadata file, or download the product again.</source>
      <extracomment>core/raster/products/dlr.py: Sentence('Copy it beside the metadata file, or download the product again.')</extracomment>
      <translation>Kopieren Sie es neben die Metadatendatei, oder laden Sie das Produkt erneut herunter.</translation>
    </message>
    <message>
      <source>Copy it from the delivery into the same folder.</source>
      <extracomment>core/raster/products/desis.py: Sentence('Copy it from the delivery into the same folder.')</extracomment>
      <translation>Kopieren Sie es aus der Lieferung in denselben Ordner.</translation>
    </message>
    <message>
      <source>Copy it from the delivery.</source>
      <extracomment>core/raster/products/landsat.py: Sentence('Copy it from the delivery.')</extracomment>
      <translation>Kopieren Sie es aus der Lieferung.</translation>
    </message>
    <message>
      <source>Copy the log to the clipboard</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Das Protokoll in die Zwischenablage kopieren</translation>
    </message>
    <message>
      <source>Copy the result to the clipboard, for a bug report</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Das Ergebnis in die Zwischenablage kopieren, für einen Fehlerbericht</translation>
    </message>
    <message>
      <source>Copy the spectra along the lines</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Die Spektren entlang der Linien kopieren</translation>
    </message>
    <message>
      <source>Copy the table</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Die Tabelle kopieren</translation>
    </message>
    <message>
      <source>Copy the text to the clipboard</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Den Text in die Zwischenablage kopieren</translation>
    </message>
    <message>
      <source>Correct the offsets in the file, or choose the radiometry model if its values are right.</source>
      <extracomment>core/check/model_fit.py: Sentence('Correct the offsets in the file, or choose the radiometry model if its values are right.')</extracomment>
      <translation>Korrigieren Sie die Versätze in der Datei, oder wählen Sie die Radiometrie model, wenn die Werte stimmen.</translation>
    </message>
    <message>
      <source>Correlation of the two spectra.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Korrelation der beiden Spektren.</translation>
    </message>
    <message>
      <source>Cosine with restarts</source>
      <extracomment>core/check/fields.py: Sentence('Cosine with restarts')</extracomment>
      <translation>Kosinus mit Neustarts</translation>
    </message>
    <message>
      <source>Course of the learning rate during the training.</source>
      <extracomment>core/check/fields.py: Sentence('Course of the learning rate during the training.')</extracomment>
      <translation>Verlauf der Lernrate während des Trainings.</translation>
    </message>
    <message>
      <source>Create the sample scene</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Beispielszene erstellen</translation>
    </message>
    <message>
      <source>Creating the sample scene…</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Beispielszene wird erstellt…</translation>
    </message>
    <message>
      <source>Cross-correlation</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Kreuzkorrelation</translation>
    </message>
    <message>
      <source>Curves: bands of the sensor. Ticks below: bands of the hyperspectral image. Shaded: bad bands.</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Kurven: Bänder des Sensors. Striche unten: Bänder des Hyperspektralbilds. Schattiert: schlechte Bänder.</translation>
    </message>
    <message>
      <source>Custom response file…</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Eigene Empfindlichkeitsdatei…</translation>
    </message>
    <message>
      <source>DEFLATE</source>
      <extracomment>core/check/fields.py: Sentence('DEFLATE')</extracomment>
      <translation>DEFLATE</translation>
    </message>
    <message>
      <source>Data range</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Data range')</extracomment>
      <translation>Wertebereich</translation>
    </message>
    <message>
      <source>Data type</source>
      <extracomment>core/check/fields.py: Sentence('Data type')</extracomment>
      <translation>Datentyp</translation>
    </message>
    <message>
      <source>Data type and scale of the cube</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Data type and scale of the cube')</extracomment>
      <translation>Datentyp und Skalierung des Würfels</translation>
    </message>
    <message>
      <source>Data type of the values in the result.</source>
      <extracomment>core/check/fields.py: Sentence('Data type of the values in the result.')</extracomment>
      <translation>Datentyp der Werte im Ergebnis.</translation>
    </message>
    <message>
      <source>Decimal numbers (float32)</source>
      <extracomment>core/check/fields.py: Sentence('Decimal numbers (float32)')</extracomment>
      <translation>Dezimalzahlen (float32)</translation>
    </message>
    <message>
      <source>Default device; auto uses a graphics card if there is one.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Vorgegebenes Gerät; auto verwendet eine Grafikkarte, wenn es eine gibt.</translation>
    </message>
    <message>
      <source>Details</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>Device</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Difference between the sharp spectrum, resampled to the sensor's bands, and the measured multispectral values; 0 % is perfect.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Abweichung des scharfen Spektrums, auf die Bänder des Sensors umgerechnet, von den gemessenen Multispektralwerten; 0 % ist vollkommen.</translation>
    </message>
    <message>
      <source>Discard the manual settings and assign the bands automatically.</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Manuelle Einstellungen verwerfen und die Bänder automatisch zuordnen.</translation>
    </message>
    <message>
      <source>Display of the curves</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Darstellung der Kurven</translation>
    </message>
    <message>
      <source>Done on {device} with seed {seed}.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Fertig auf {device} mit Startwert {seed}.</translation>
    </message>
    <message>
      <source>Done with {engine} on {device}.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Fertig mit {engine} auf {device}.</translation>
    </message>
    <message>
      <source>Double-click renames a pin, Delete removes it.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Doppelklick benennt einen Punkt um, Entf entfernt ihn.</translation>
    </message>
    <message>
      <source>Download it again, as an ortho product if possible.</source>
      <extracomment>core/raster/products/tanager.py: Sentence('Download it again, as an ortho product if possible.')</extracomment>
      <translation>Laden Sie es erneut herunter, wenn möglich als Orthoprodukt.</translation>
    </message>
    <message>
      <source>Download it again.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('Download it again.')</extracomment>
      <translation>Laden Sie es erneut herunter.</translation>
    </message>
    <message>
      <source>Download the header again.</source>
      <extracomment>core/raster/products/desis.py: Sentence('Download the header again.')</extracomment>
      <translation>Laden Sie den Header erneut herunter.</translation>
    </message>
    <message>
      <source>Download the metadata file again.</source>
      <extracomment>core/raster/products/desis.py: Sentence('Download the metadata file again.')</extracomment>
      <translation>Laden Sie die Metadatendatei erneut herunter.</translation>
    </message>
    <message>
      <source>Download the product again.</source>
      <extracomment>core/raster/products/landsat.py: Sentence('Download the product again.')</extracomment>
      <translation>Laden Sie das Produkt erneut herunter.</translation>
    </message>
    <message>
      <source>Downloading: {mb:.0f} MB of about {total} MB</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Herunterladen: {mb:.0f} MB von etwa {total} MB</translation>
    </message>
    <message>
      <source>Downloads with pip, through QGIS's proxy if there is one.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Lädt mit pip herunter, über den Proxy von QGIS, wenn es einen gibt.</translation>
    </message>
    <message>
      <source>Drag to move the view, use the wheel to zoom, drag with the right button to stretch.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Ziehen verschiebt die Ansicht, das Mausrad zoomt, Ziehen mit der rechten Taste streckt.</translation>
    </message>
    <message>
      <source>Draw a line: shows its spectra as an image of band against distance</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Linie zeichnen: zeigt ihre Spektren als Bild von Band gegen Entfernung</translation>
    </message>
    <message>
      <source>Draw a polygon: left-click to set corners, right-click to finish</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Polygon zeichnen: Linksklick setzt Ecken, Rechtsklick beendet</translation>
    </message>
    <message>
      <source>EMIT reflectance is float32</source>
      <extracomment>core/raster/products/emit.py: Sentence('EMIT reflectance is float32')</extracomment>
      <translation>Der Reflexionsgrad von EMIT ist float32</translation>
    </message>
    <message>
      <source>ENVI</source>
      <extracomment>core/check/fields.py: Sentence('ENVI')</extracomment>
      <translation>ENVI</translation>
    </message>
    <message>
      <source>ENVI files cannot be compressed. Choose the format GTiff, or no compression.</source>
      <extracomment>core/check/options.py: Sentence('ENVI files cannot be compressed. Choose the format GTiff, or no compression.')</extracomment>
      <translation>ENVI-Dateien können nicht komprimiert werden. Wählen Sie das Format GTiff oder keine Kompression.</translation>
    </message>
    <message>
      <source>ENVI files such as {path} cannot be compressed. Choose .tif, or no compression.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('ENVI files such as {path} cannot be compressed. Choose .tif, or no compression.', path=path)</extracomment>
      <translation>ENVI-Dateien wie {path} können nicht komprimiert werden. Wählen Sie .tif oder keine Kompression.</translation>
    </message>
    <message>
      <source>ENVI metadata of the bands</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('ENVI metadata of the bands')</extracomment>
      <translation>ENVI-Metadaten der Bänder</translation>
    </message>
    <message>
      <source>ENVI metadata of the file</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('ENVI metadata of the file')</extracomment>
      <translation>ENVI-Metadaten der Datei</translation>
    </message>
    <message>
      <source>ENVI spectral library…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>ENVI-Spektralbibliothek…</translation>
    </message>
    <message>
      <source>ERGAS</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>ERGAS</translation>
    </message>
    <message>
      <source>ERGAS needs the ratio of the pixel sizes of the LR-HSI and these images, which is unknown. Give the ratio.</source>
      <extracomment>evaluation/assess/run.py: Sentence('ERGAS needs the ratio of the pixel sizes of the LR-HSI and these images, which is unknown. Give the ratio.')</extracomment>
      <translation>ERGAS braucht das Verhältnis der Pixelgrößen des LR-HSI und dieser Bilder, das unbekannt ist. Geben Sie das Verhältnis an.</translation>
    </message>
    <message>
      <source>EnMAP-Box profiles (JSON)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>EnMAP-Box-Profile (JSON)…</translation>
    </message>
    <message>
      <source>Estimate of the error by a second fusion at reduced resolution. It takes a while and does not change the result.</source>
      <extracomment>core/check/fields.py: Sentence('Estimate of the error by a second fusion at reduced resolution. It takes a while and does not change the result.')</extracomment>
      <translation>Schätzung des Fehlers durch eine zweite Fusion bei reduzierter Auflösung. Sie dauert etwas und ändert das Ergebnis nicht.</translation>
    </message>
    <message>
      <source>Estimated at reduced resolution: the coarse image was degraded by a factor of {factor} and sharpened back; the reference has the image's own noise.</source>
      <extracomment>core/forecast/step.py: Sentence("Estimated at reduced resolution: the coarse image was degraded by a factor of {factor} and sharpened back; the reference has the image's own noise.", factor=STEP)</extracomment>
      <translation>Bei reduzierter Auflösung geschätzt: Das grobe Bild wurde um den Faktor {factor} vergröbert und wieder geschärft; die Referenz hat das Rauschen des Bilds.</translation>
    </message>
    <message>
      <source>Estimated error</source>
      <extracomment>core/check/fields.py: Sentence('Estimated error')</extracomment>
      <translation>Geschätzter Fehler</translation>
    </message>
    <message>
      <source>Estimated error: {angle:.1f}° spectral angle, RMSE {rmse:.3g} ({percent:.2g} % of the mean signal); upsampling alone: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.</source>
      <extracomment>core/forecast/step.py: Sentence('Estimated error: {angle:.1f}° spectral angle, RMSE {rmse:.3g} ({percent:.2g} % of the mean signal); upsampling alone: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.', **values)</extracomment>
      <translation>Geschätzter Fehler: {angle:.1f}° Spektralwinkel, RMSE {rmse:.3g} ({percent:.2g} % des mittleren Signals); nur Hochskalieren: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.</translation>
    </message>
    <message>
      <source>Estimated error: {angle:.1f}° spectral angle, RMSE {rmse:.3g}; upsampling alone: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.</source>
      <extracomment>core/forecast/step.py: Sentence('Estimated error: {angle:.1f}° spectral angle, RMSE {rmse:.3g}; upsampling alone: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.', **values)</extracomment>
      <translation>Geschätzter Fehler: {angle:.1f}° Spektralwinkel, RMSE {rmse:.3g}; nur Hochskalieren: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.</translation>
    </message>
    <message>
      <source>Estimated error: {figures} (upsampling alone: {upsampling}).</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Geschätzter Fehler: {figures} (nur Hochskalieren: {upsampling}).</translation>
    </message>
    <message>
      <source>Estimated error: {figures}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Geschätzter Fehler: {figures}.</translation>
    </message>
    <message>
      <source>Estimated image</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Estimated image')</extracomment>
      <translation>Geschätztes Bild</translation>
    </message>
    <message>
      <source>Estimated {figure}: {ours}; upsampling alone: {theirs}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Geschätzt, {figure}: {ours}; nur Hochskalieren: {theirs}.</translation>
    </message>
    <message>
      <source>Estimating the error</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Fehler wird geschätzt</translation>
    </message>
    <message>
      <source>Evaluation</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>Bewertung</translation>
    </message>
    <message>
      <source>Every band of {path} is marked as bad. Check its bad bands list (bbl) and the bands to leave out.</source>
      <extracomment>core/check/fusion.py: Sentence('Every band of {path} is marked as bad. Check its bad bands list (bbl) and the bands to leave out.', path=hsi.path)</extracomment>
      <translation>Jedes Band von {path} ist als schlecht markiert. Prüfen Sie die Liste der schlechten Bänder (bbl) und die auszulassenden Bänder.</translation>
    </message>
    <message>
      <source>Every band of {path} is marked as bad. Check its bad bands list (bbl).</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('Every band of {path} is marked as bad. Check its bad bands list (bbl).', path=hsi.path)</extracomment>
      <translation>Jedes Band von {path} ist als schlecht markiert. Prüfen Sie die Liste der schlechten Bänder (bbl).</translation>
    </message>
    <message>
      <source>Every pixel of the simulated image meets nodata in {path}. Leave out bad bands, or choose a smaller PSF or ratio.</source>
      <extracomment>evaluation/simulate/run.py: Sentence('Every pixel of the simulated image meets nodata in {path}. Leave out bad bands, or choose a smaller PSF or ratio.', path=work.hsi.path)</extracomment>
      <translation>Jedes Pixel des simulierten Bilds trifft auf Nodata in {path}. Lassen Sie schlechte Bänder weg, oder wählen Sie eine kleinere PSF oder ein kleineres Verhältnis.</translation>
    </message>
    <message>
      <source>Examining QGIS's Python…</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>QGIS' Python wird untersucht…</translation>
    </message>
    <message>
      <source>Explain the fields</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Felder erklären</translation>
    </message>
    <message>
      <source>Export spectra</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Spektren exportieren</translation>
    </message>
    <message>
      <source>Export the spectra</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Die Spektren exportieren</translation>
    </message>
    <message>
      <source>Extent to sharpen</source>
      <extracomment>core/check/fields.py: Sentence('Extent to sharpen')</extracomment>
      <translation>Zu schärfende Ausdehnung</translation>
    </message>
    <message>
      <source>Factor: a usual factor, such as 10000</source>
      <extracomment>core/check/fields.py: Sentence('Factor: a usual factor, such as 10000')</extracomment>
      <translation>Faktor: ein üblicher Faktor, etwa 10000</translation>
    </message>
    <message>
      <source>Factor: one factor for all bands</source>
      <extracomment>core/check/fields.py: Sentence('Factor: one factor for all bands')</extracomment>
      <translation>Faktor: ein Faktor für alle Bänder</translation>
    </message>
    <message>
      <source>Facts about the two images, and problems that prevent a run.</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Angaben zu den beiden Bildern und Probleme, die einen Lauf verhindern.</translation>
    </message>
    <message>
      <source>Field with names</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Feld mit Namen</translation>
    </message>
    <message>
      <source>Field with the names of the spectra; by default the feature ID.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Feld mit den Namen der Spektren; sonst die Objekt-ID.</translation>
    </message>
    <message>
      <source>Figures</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Figures')</extracomment>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Datei</translation>
    </message>
    <message>
      <source>File for the trained model, which can be applied to other images of the same two sensors.</source>
      <extracomment>core/check/fields.py: Sentence('File for the trained model, which can be applied to other images of the same two sensors.')</extracomment>
      <translation>Datei für das trainierte Modell, das auf andere Bilder derselben beiden Sensoren angewendet werden kann.</translation>
    </message>
    <message>
      <source>File for the trained model. Applying it needs no PyTorch.</source>
      <extracomment>core/check/fields.py: Sentence('File for the trained model. Applying it needs no PyTorch.')</extracomment>
      <translation>Datei für das trainierte Modell. Zum Anwenden ist kein PyTorch nötig.</translation>
    </message>
    <message>
      <source>File format of the result.</source>
      <extracomment>core/check/fields.py: Sentence('File format of the result.')</extracomment>
      <translation>Dateiformat des Ergebnisses.</translation>
    </message>
    <message>
      <source>File with the spectral response (CSV)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Datei mit der spektralen Empfindlichkeit (CSV)</translation>
    </message>
    <message>
      <source>Findings</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>Fine</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Fein</translation>
    </message>
    <message>
      <source>Fine multispectral image</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Fine multispectral image')</extracomment>
      <translation>Feines Multispektralbild</translation>
    </message>
    <message>
      <source>Fine multispectral image: points with the widths of its bands</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Feines Multispektralbild: Punkte mit den Breiten seiner Bänder</translation>
    </message>
    <message>
      <source>First select features of a vector layer, and make it the active layer.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Wählen Sie zuerst Objekte eines Vektorlayers aus, und machen Sie ihn zum aktiven Layer.</translation>
    </message>
    <message>
      <source>Folder for packages</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Ordner für Pakete</translation>
    </message>
    <message>
      <source>Folder for the plugin's own packages, such as PyTorch. QGIS's own packages are never changed.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Ordner für die eigenen Pakete des Plugins, etwa PyTorch. QGIS' eigene Pakete werden nie geändert.</translation>
    </message>
    <message>
      <source>Folder of wheels</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Ordner mit Wheels</translation>
    </message>
    <message>
      <source>Folder with the files of `pip download torch` for this Python and system.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Ordner mit den Dateien von `pip download torch` für dieses Python und System.</translation>
    </message>
    <message>
      <source>For an &amp;NVIDIA graphics card (CUDA)</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Für eine &amp;NVIDIA-Grafikkarte (CUDA)</translation>
    </message>
    <message>
      <source>For every computer: uses the CPU, on a Mac also Apple's graphics processor.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Für jeden Computer: verwendet den Prozessor, auf einem Mac auch Apples Grafikprozessor.</translation>
    </message>
    <message>
      <source>For the &amp;CPU</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Für den &amp;Prozessor</translation>
    </message>
    <message>
      <source>For this &amp;Mac</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Für diesen &amp;Mac</translation>
    </message>
    <message>
      <source>Format</source>
      <extracomment>core/check/fields.py: Sentence('Format')</extracomment>
      <translation>Format</translation>
    </message>
    <message>
      <source>From a folder of &amp;wheels, without a network</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Aus einem Ordner mit &amp;Wheels, ohne Netz</translation>
    </message>
    <message>
      <source>From the image's metadata (band centres and widths)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Aus den Metadaten des Bilds (Bandmitten und -breiten)</translation>
    </message>
    <message>
      <source>From the interne&amp;t</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Aus dem Interne&amp;t</translation>
    </message>
    <message>
      <source>Further rasters: dotted curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Weitere Raster: gepunktete Kurven</translation>
    </message>
    <message>
      <source>Fusion</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>Fusion</translation>
    </message>
    <message>
      <source>GDAL gave no reason</source>
      <extracomment>core/raster/read/parallel_blocks.py: Sentence('GDAL gave no reason')</extracomment>
      <translation>GDAL nannte keinen Grund</translation>
    </message>
    <message>
      <source>GeoTIFF</source>
      <extracomment>core/check/fields.py: Sentence('GeoTIFF')</extracomment>
      <translation>GeoTIFF</translation>
    </message>
    <message>
      <source>GeoTIFF (*.tif);;ENVI (*.bsq)</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>GeoTIFF (*.tif);;ENVI (*.bsq)</translation>
    </message>
    <message>
      <source>Give either a scheduler or a number of workers on this computer.</source>
      <extracomment>core/predict/cluster/target.py: Sentence('Give either a scheduler or a number of workers on this computer.')</extracomment>
      <translation>Geben Sie entweder einen Scheduler oder eine Anzahl von Workern auf diesem Computer an.</translation>
    </message>
    <message>
      <source>HR-HSI by SpectraLift from {hsi} and {name} ({sensor})</source>
      <extracomment>core/runs/report.py: Sentence('HR-HSI by SpectraLift from {hsi} and {name} ({sensor})', hsi=p['hsi'], name=name, sensor=p['sensor'])</extracomment>
      <translation>HR-HSI von SpectraLift aus {hsi} und {name} ({sensor})</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <extracomment>evaluation/assess/fields.py: Sentence('HTML files (*.html)')</extracomment>
      <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <source>HTML report with plots, one self-contained file.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('HTML report with plots, one self-contained file.')</extracomment>
      <translation>HTML-Bericht mit Diagrammen, eine einzige Datei.</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>How it was made</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Wie es entstanden ist</translation>
    </message>
    <message>
      <source>How to get PyTorch on each system</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Wie man auf jedem System zu PyTorch kommt</translation>
    </message>
    <message>
      <source>Hyperspectral bands to leave out</source>
      <extracomment>core/check/fields.py: Sentence('Hyperspectral bands to leave out')</extracomment>
      <translation>Hyperspektralbänder, die wegbleiben</translation>
    </message>
    <message>
      <source>Hyperspectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Hyperspektralbild</translation>
    </message>
    <message>
      <source>Hyperspectral image (many bands, coarse pixels)</source>
      <extracomment>core/check/fields.py: Sentence('Hyperspectral image (many bands, coarse pixels)')</extracomment>
      <translation>Hyperspektralbild (viele Bänder, grobe Pixel)</translation>
    </message>
    <message>
      <source>Hyperspectral image (the truth)</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Hyperspectral image (the truth)')</extracomment>
      <translation>Hyperspektralbild (die Wahrheit)</translation>
    </message>
    <message>
      <source>Hyperspectral image ({bands} bands) on the grid of a multispectral one, made by {software} from {hsi} and {msi} with the spectral response of {sensor}. Method: {method}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Hyperspektralbild ({bands} Bänder) auf dem Raster eines Multispektralbilds, erstellt von {software} aus {hsi} und {msi} mit der spektralen Empfindlichkeit von {sensor}. Methode: {method}.</translation>
    </message>
    <message>
      <source>Hyperspectral wavelengths</source>
      <extracomment>core/check/fields.py: Sentence('Hyperspectral wavelengths')</extracomment>
      <translation>Hyperspektrale Wellenlängen</translation>
    </message>
    <message>
      <source>Image {number} of {count}: {path}</source>
      <extracomment>cli/commands/many.py: Sentence('Image {number} of {count}: {path}', number=number, count=len(scenes), path=request.msi)</extracomment>
      <translation>Bild {number} von {count}: {path}</translation>
    </message>
    <message>
      <source>In {path}, {framing} describes another size than that of the image.</source>
      <extracomment>core/raster/products/tanager.py: Sentence('In {path}, {framing} describes another size than that of the image.', path=path, framing=FRAMING)</extracomment>
      <translation>In {path} beschreibt {framing} eine andere Größe als die des Bilds.</translation>
    </message>
    <message>
      <source>In {path}, {name} has {count} numbers and reflectance {bands} bands.</source>
      <extracomment>core/raster/products/emit.py: Sentence('In {path}, {name} has {count} numbers and reflectance {bands} bands.', path=path, name=name, count=len(entries[name]), bands=count)</extracomment>
      <translation>In {path} hat {name} {count} Zahlen und reflectance {bands} Bänder.</translation>
    </message>
    <message>
      <source>Inputs: {hsi} and {msi}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Eingaben: {hsi} und {msi}.</translation>
    </message>
    <message>
      <source>Install PyTorch for SpectraLift</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>PyTorch für SpectraLift installieren</translation>
    </message>
    <message>
      <source>Install PyTorch into the plugin's own folder</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>PyTorch in den eigenen Ordner des Plugins installieren</translation>
    </message>
    <message>
      <source>Install PyTorch, which Run needs</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>PyTorch installieren, das zum Ausführen nötig ist</translation>
    </message>
    <message>
      <source>Install PyTorch…</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>PyTorch installieren…</translation>
    </message>
    <message>
      <source>Install it into that Python with `python -m pip install torch`, or use the preset preview, which does not need it.</source>
      <extracomment>core/check/options.py: Sentence('Install it into that Python with `python -m pip install torch`, or use the preset preview, which does not need it.')</extracomment>
      <translation>Installieren Sie es in diesem Python mit `python -m pip install torch`, oder verwenden Sie die Voreinstellung preview, die es nicht braucht.</translation>
    </message>
    <message>
      <source>Installing or removing PyTorch… You can close this window.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>PyTorch wird installiert oder entfernt… Sie können dieses Fenster schließen.</translation>
    </message>
    <message>
      <source>It has no band in common with the coarse pixel.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Es hat kein Band mit dem groben Pixel gemeinsam.</translation>
    </message>
    <message>
      <source>It will be installed in {folder}, where {free:.0f} GB are free.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Es wird in {folder} installiert, wo {free:.0f} GB frei sind.</translation>
    </message>
    <message>
      <source>Its header {name} describes {needed} bytes, and there are {size}.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('Its header {name} describes {needed} bytes, and there are {size}.', name=name, needed=needed, size=size)</extracomment>
      <translation>Der Header {name} beschreibt {needed} Bytes, vorhanden sind {size}.</translation>
    </message>
    <message>
      <source>Its header {name} does not begin with the line ENVI, as plain text without a byte order mark.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('Its header {name} does not begin with the line ENVI, as plain text without a byte order mark.', name=name)</extracomment>
      <translation>Seine Kopfdatei {name} beginnt nicht mit der Zeile ENVI, als reiner Text ohne Bytereihenfolge-Marke (BOM).</translation>
    </message>
    <message>
      <source>Its header {name} has no whole number for {missing}.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('Its header {name} has no whole number for {missing}.', name=name, missing=words.listing(missing))</extracomment>
      <translation>Seine Kopfdatei {name} hat keine ganze Zahl für {missing}.</translation>
    </message>
    <message>
      <source>JSON file that documents the result: settings, seed, accuracy on held-out spectra, times and warnings.</source>
      <extracomment>core/check/fields.py: Sentence('JSON file that documents the result: settings, seed, accuracy on held-out spectra, times and warnings.')</extracomment>
      <translation>JSON-Datei, die das Ergebnis dokumentiert: Einstellungen, Startwert, Genauigkeit an zurückgehaltenen Spektren, Zeiten und Warnungen.</translation>
    </message>
    <message>
      <source>JSON file that documents the simulation: the PSF's values, the response matrix, the noise.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("JSON file that documents the simulation: the PSF's values, the response matrix, the noise.")</extracomment>
      <translation>JSON-Datei, die die Simulation dokumentiert: Werte der PSF, Empfindlichkeitsmatrix, Rauschen.</translation>
    </message>
    <message>
      <source>JSON file with every figure of the image and of each band.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('JSON file with every figure of the image and of each band.')</extracomment>
      <translation>JSON-Datei mit jeder Kennzahl des Bilds und jedes Bands.</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <extracomment>core/check/fields.py: Sentence('JSON files (*.json)')</extracomment>
      <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
      <source>Keeps the trained model, to be used on other images of the same two sensors.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Behält das trainierte Modell, um es für andere Bilder derselben beiden Sensoren zu benutzen.</translation>
    </message>
    <message>
      <source>LZW</source>
      <extracomment>core/check/fields.py: Sentence('LZW')</extracomment>
      <translation>LZW</translation>
    </message>
    <message>
      <source>Landsat Collection 2 Level 2</source>
      <extracomment>core/raster/products/landsat.py: Sentence('Landsat Collection 2 Level 2')</extracomment>
      <translation>Landsat Collection 2 Level 2</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <extracomment>core/check/fields.py: Sentence('Learning rate')</extracomment>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>Leave them out: use the bands {kept}.</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence('Leave them out: use the bands {kept}.', kept=','.join(covered))</extracomment>
      <translation>Lassen Sie sie weg: nehmen Sie die Bänder {kept}.</translation>
    </message>
    <message>
      <source>Log</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Logarithmic y axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Logarithmische y-Achse</translation>
    </message>
    <message>
      <source>Lossless compression of the result.</source>
      <extracomment>core/check/fields.py: Sentence('Lossless compression of the result.')</extracomment>
      <translation>Verlustfreie Kompression des Ergebnisses.</translation>
    </message>
    <message>
      <source>Map position, in the coordinate system of the pin.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Kartenposition, im Koordinatensystem der Nadel.</translation>
    </message>
    <message>
      <source>Maps</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Maps')</extracomment>
      <translation>Karten</translation>
    </message>
    <message>
      <source>Maps are written as GeoTIFF. End the name of {path} in .tif.</source>
      <extracomment>core/check/outputs.py: Sentence('Maps are written as GeoTIFF. End the name of {path} in .tif.', path=path)</extracomment>
      <translation>Karten werden als GeoTIFF geschrieben. Lassen Sie den Namen von {path} auf .tif enden.</translation>
    </message>
    <message>
      <source>Match: distributions matched to those of the training</source>
      <extracomment>core/check/fields.py: Sentence('Match: distributions matched to those of the training')</extracomment>
      <translation>Anpassen: Verteilungen an die des Trainings angepasst</translation>
    </message>
    <message>
      <source>Match: gain and offset for each band</source>
      <extracomment>core/check/fields.py: Sentence('Match: gain and offset for each band')</extracomment>
      <translation>Anpassen: Verstärkung und Versatz für jedes Band</translation>
    </message>
    <message>
      <source>Mean absolute error in training</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Mittlerer absoluter Fehler im Training</translation>
    </message>
    <message>
      <source>Mean absolute error on held-out spectra</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Mittlerer absoluter Fehler an zurückgehaltenen Spektren</translation>
    </message>
    <message>
      <source>Mean absolute error on spectra held out from training: {mae:.4g}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Mittlerer absoluter Fehler an Spektren, die vom Training zurückgehalten wurden: {mae:.4g}.</translation>
    </message>
    <message>
      <source>Mean closure</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Mittlere Konsistenz</translation>
    </message>
    <message>
      <source>Mean of sharp − coarse, as reflectance.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Mittel von scharf − grob, als Reflexionsgrad.</translation>
    </message>
    <message>
      <source>Memory</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Speicher</translation>
    </message>
    <message>
      <source>Memory limit [MiB]</source>
      <extracomment>core/check/fields.py: Sentence('Memory limit [MiB]')</extracomment>
      <translation>Speichergrenze [MiB]</translation>
    </message>
    <message>
      <source>Memory limit for image data, in MiB. It changes the speed, never the result.</source>
      <extracomment>core/check/fields.py: Sentence('Memory limit for image data, in MiB. It changes the speed, never the result.')</extracomment>
      <translation>Speichergrenze für Bilddaten, in MiB. Sie ändert die Geschwindigkeit, nie das Ergebnis.</translation>
    </message>
    <message>
      <source>Memory limit for image data.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Speichergrenze für Bilddaten.</translation>
    </message>
    <message>
      <source>Method that finds the spectral model.</source>
      <extracomment>core/check/fields.py: Sentence('Method that finds the spectral model.')</extracomment>
      <translation>Verfahren, das das Spektralmodell bestimmt.</translation>
    </message>
    <message>
      <source>Missing spectra and the reasons</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Fehlende Spektren und die Gründe</translation>
    </message>
    <message>
      <source>Model</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Move over the map; click to pin the spectra.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Bewegen Sie den Zeiger über die Karte; ein Klick heftet die Spektren an.</translation>
    </message>
    <message>
      <source>Much larger, and trains faster. Needs an NVIDIA graphics card of 2018 or later with a recent driver; otherwise it uses the CPU.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Viel größer, und trainiert schneller. Braucht eine NVIDIA-Grafikkarte von 2018 oder später mit aktuellem Treiber; sonst wird der Prozessor verwendet.</translation>
    </message>
    <message>
      <source>Multispectral &amp;sensor</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Multispektral&amp;sensor</translation>
    </message>
    <message>
      <source>Multispectral bands to simulate</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Multispectral bands to simulate')</extracomment>
      <translation>Multispektralbänder, die simuliert werden</translation>
    </message>
    <message>
      <source>Multispectral bands to use</source>
      <extracomment>core/check/fields.py: Sentence('Multispectral bands to use')</extracomment>
      <translation>Multispektralbänder, die benutzt werden</translation>
    </message>
    <message>
      <source>Multispectral bands: {bands} (from {how}).</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Multispektralbänder: {bands} (aus: {how}).</translation>
    </message>
    <message>
      <source>Multispectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Multispektralbild</translation>
    </message>
    <message>
      <source>Multispectral image (few bands, fine pixels)</source>
      <extracomment>core/check/fields.py: Sentence('Multispectral image (few bands, fine pixels)')</extracomment>
      <translation>Multispektralbild (wenige Bänder, feine Pixel)</translation>
    </message>
    <message>
      <source>Multispectral sensor</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Multispektralsensor</translation>
    </message>
    <message>
      <source>Multispectral values are converted to the model's units as in its training: {lines}.</source>
      <extracomment>core/check/model_fit.py: Sentence("Multispectral values are converted to the model's units as in its training: {lines}.", lines=lines)</extracomment>
      <translation>Multispektralwerte werden wie im Training in die Einheiten des Modells umgerechnet: {lines}.</translation>
    </message>
    <message>
      <source>Multispectral values are used unchanged, as in the model's training.</source>
      <extracomment>core/check/model_fit.py: Sentence("Multispectral values are used unchanged, as in the model's training.")</extracomment>
      <translation>Multispektralwerte werden unverändert verwendet, wie im Training des Modells.</translation>
    </message>
    <message>
      <source>Multispectral values multiplied by {factor:.6g} ({basis}).</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Multispectral values multiplied by {factor:.6g} ({basis}).', factor=self.gain[0], basis=basis)</extracomment>
      <translation>Multispektralwerte mit {factor:.6g} multipliziert ({basis}).</translation>
    </message>
    <message>
      <source>Multispectral values multiplied by {factor:.6g} ({basis}). These bands are rescaled instead: {bands}.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Multispectral values multiplied by {factor:.6g} ({basis}). These bands are rescaled instead: {bands}.', factor=factor, basis=basis, bands=bands)</extracomment>
      <translation>Multispektralwerte mit {factor:.6g} multipliziert ({basis}). Diese Bänder werden stattdessen skaliert: {bands}.</translation>
    </message>
    <message>
      <source>Multispectral values rescaled to the hyperspectral units ({basis}): {bands}.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Multispectral values rescaled to the hyperspectral units ({basis}): {bands}.', basis=basis, bands=bands)</extracomment>
      <translation>Multispektralwerte auf die hyperspektralen Einheiten skaliert ({basis}): {bands}.</translation>
    </message>
    <message>
      <source>Multispectral values unchanged: the units are not compared, as requested.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Multispectral values unchanged: the units are not compared, as requested.')</extracomment>
      <translation>Multispektralwerte unverändert: Die Einheiten werden wie gewünscht nicht verglichen.</translation>
    </message>
    <message>
      <source>NVIDIA graphics card (CUDA)</source>
      <extracomment>core/check/fields.py: Sentence('NVIDIA graphics card (CUDA)')</extracomment>
      <translation>NVIDIA-Grafikkarte (CUDA)</translation>
    </message>
    <message>
      <source>Name and colour; the tick shows or hides the pin's curves.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Name und Farbe; das Häkchen zeigt oder verbirgt die Kurven der Nadel.</translation>
    </message>
    <message>
      <source>Names of the sensor's bands, such as Blue,Green,Red. Leave it empty for all bands that the cube covers, except the panchromatic one.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("Names of the sensor's bands, such as Blue,Green,Red. Leave it empty for all bands that the cube covers, except the panchromatic one.")</extracomment>
      <translation>Namen der Bänder des Sensors, etwa Blue,Green,Red. Lassen Sie das Feld für alle Bänder leer, die der Würfel abdeckt, außer dem panchromatischen.</translation>
    </message>
    <message>
      <source>No band of the estimate ({estimate}) has the wavelength of one of the reference ({reference}): these are not two versions of one image.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('No band of the estimate ({estimate}) has the wavelength of one of the reference ({reference}): these are not two versions of one image.', estimate=spans[0], reference=spans[1])</extracomment>
      <translation>Kein Band der Schätzung ({estimate}) hat die Wellenlänge eines Bandes der Referenz ({reference}): das sind nicht zwei Fassungen eines Bildes.</translation>
    </message>
    <message>
      <source>No band of {sensor} can be simulated: {lost} lie outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Check the sensor and the wavelengths.</source>
      <extracomment>core/check/bands.py: Sentence("No band of {sensor} can be simulated: {lost} lie outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Check the sensor and the wavelengths.", sensor=response.sensor, lost=words.listing(lost), low=low, high=high)</extracomment>
      <translation>Kein Band von {sensor} kann simuliert werden: {lost} liegen außerhalb der guten Bänder des Hyperspektralbilds ({low:.0f}–{high:.0f} nm). Prüfen Sie Sensor und Wellenlängen.</translation>
    </message>
    <message>
      <source>No file was chosen.</source>
      <extracomment>core/raster/open_file.py: Sentence('No file was chosen.')</extracomment>
      <translation>Es wurde keine Datei gewählt.</translation>
    </message>
    <message>
      <source>No pin is selected. Remove all {count} pins?</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Es ist keine Nadel ausgewählt. Alle {count} Nadeln entfernen?</translation>
    </message>
    <message>
      <source>No pixel has data in all compared bands of both images. Mark bands without data as bad (bbl), or check that the images overlap.</source>
      <extracomment>evaluation/assess/run.py: Sentence('No pixel has data in all compared bands of both images. Mark bands without data as bad (bbl), or check that the images overlap.')</extracomment>
      <translation>Kein Pixel hat Daten in allen verglichenen Bändern beider Bilder. Markieren Sie Bänder ohne Daten als schlecht (bbl), oder prüfen Sie, ob sich die Bilder überlappen.</translation>
    </message>
    <message>
      <source>No spectral response to show yet</source>
      <extracomment>gui/response/responses.py</extracomment>
      <translation>Noch keine spektrale Empfindlichkeit zu zeigen</translation>
    </message>
    <message>
      <source>No usual factor converts the multispectral values to the model's units; it would be {value:.3g}. Choose the radiometry match, or none if they are in these units.</source>
      <extracomment>core/check/model_fit.py: Sentence("No usual factor converts the multispectral values to the model's units; it would be {value:.3g}. Choose the radiometry match, or none if they are in these units.", value=factor_needed)</extracomment>
      <translation>Kein üblicher Faktor rechnet die Multispektralwerte in die Einheiten des Modells um; er wäre {value:.3g}. Wählen Sie die Radiometrie match, oder none, wenn sie in diesen Einheiten sind.</translation>
    </message>
    <message>
      <source>No wheel of PyTorch in {folder} fits Python {python} on this system ({system}). The folder has {wheels}.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Kein Wheel von PyTorch in {folder} passt zu Python {python} auf diesem System ({system}). Der Ordner enthält {wheels}.</translation>
    </message>
    <message>
      <source>No window of 11 × 11 pixels is free of nodata, so there is no SSIM.</source>
      <extracomment>evaluation/assess/run.py: Sentence('No window of 11 × 11 pixels is free of nodata, so there is no SSIM.')</extracomment>
      <translation>Kein Fenster von 11 × 11 Pixeln ist frei von Nodata, daher gibt es keinen SSIM.</translation>
    </message>
    <message>
      <source>No worker has been there for {gone_s:g} s: start some, and run this again.</source>
      <extracomment>core/predict/cluster/session.py: Sentence('No worker has been there for {gone_s:g} s: start some, and run this again.', gone_s=GONE_S)</extracomment>
      <translation>Seit {gone_s:g} s ist kein Worker da: starten Sie welche, und führen Sie dies noch einmal aus.</translation>
    </message>
    <message>
      <source>None</source>
      <extracomment>core/check/fields.py: Sentence('None')</extracomment>
      <translation>Keine</translation>
    </message>
    <message>
      <source>None of the pins has a spectrum to export.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Keine der Nadeln hat ein Spektrum zum Exportieren.</translation>
    </message>
    <message>
      <source>None: both images have the same units</source>
      <extracomment>core/check/fields.py: Sentence('None: both images have the same units')</extracomment>
      <translation>Keine: Beide Bilder haben dieselben Einheiten</translation>
    </message>
    <message>
      <source>None: the values are in the units of the model's hyperspectral image</source>
      <extracomment>core/check/fields.py: Sentence("None: the values are in the units of the model's hyperspectral image")</extracomment>
      <translation>Keine: Die Werte sind in den Einheiten des Hyperspektralbilds des Modells</translation>
    </message>
    <message>
      <source>Number of CPU cores that the computing may use.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Anzahl der Prozessorkerne, die das Rechnen verwenden darf.</translation>
    </message>
    <message>
      <source>Number of fine pixels along the side of a coarse one. Rows and columns beyond a multiple are left out.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Number of fine pixels along the side of a coarse one. Rows and columns beyond a multiple are left out.')</extracomment>
      <translation>Anzahl feiner Pixel entlang der Seite eines groben. Zeilen und Spalten über ein Vielfaches hinaus werden ausgelassen.</translation>
    </message>
    <message>
      <source>Of {sensor}, {lost} are left out: outside the cube's good bands ({low:.0f}–{high:.0f} nm).</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence("Of {sensor}, {lost} are left out: outside the cube's good bands ({low:.0f}–{high:.0f} nm).", **values)</extracomment>
      <translation>Von {sensor} sind {lost} weggelassen: außerhalb der guten Bänder des Datenwürfels ({low:.0f}–{high:.0f} nm).</translation>
    </message>
    <message>
      <source>Of {sensor}, {lost} cannot be simulated: outside the cube's good bands ({low:.0f}–{high:.0f} nm).</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence("Of {sensor}, {lost} cannot be simulated: outside the cube's good bands ({low:.0f}–{high:.0f} nm).", **values)</extracomment>
      <translation>Von {sensor} können {lost} nicht simuliert werden: außerhalb der guten Bänder des Würfels ({low:.0f}–{high:.0f} nm).</translation>
    </message>
    <message>
      <source>Off</source>
      <extracomment>core/check/fields.py: Sentence('Off')</extracomment>
      <translation>Aus</translation>
    </message>
    <message>
      <source>Off: each pixel on its own, as published</source>
      <extracomment>core/check/fields.py: Sentence('Off: each pixel on its own, as published')</extracomment>
      <translation>Aus: jedes Pixel für sich, wie veröffentlicht</translation>
    </message>
    <message>
      <source>One cycle: up to the peak rate, then down</source>
      <extracomment>core/check/fields.py: Sentence('One cycle: up to the peak rate, then down')</extracomment>
      <translation>Ein Zyklus: hinauf zur höchsten Rate, dann hinunter</translation>
    </message>
    <message>
      <source>One multispectral band determines very little of a spectrum (the paper calls this extremely ill-posed). The result has grey-level detail rather than spectra; upsampling alone is often closer to the truth.</source>
      <extracomment>core/check/bands.py: Sentence('One multispectral band determines very little of a spectrum (the paper calls this extremely ill-posed). The result has grey-level detail rather than spectra; upsampling alone is often closer to the truth.')</extracomment>
      <translation>Ein einzelnes Multispektralband bestimmt sehr wenig von einem Spektrum (die Veröffentlichung nennt das extrem schlecht gestellt). Das Ergebnis hat Graustufendetails statt Spektren; nur Hochskalieren ist oft näher an der Wahrheit.</translation>
    </message>
    <message>
      <source>Only every n-th multispectral pixel along rows and columns is sharpened, for a quick look at a large image. 0 chooses the step.</source>
      <extracomment>core/check/fields.py: Sentence('Only every n-th multispectral pixel along rows and columns is sharpened, for a quick look at a large image. 0 chooses the step.')</extracomment>
      <translation>Nur jedes n-te Multispektralpixel entlang von Zeilen und Spalten wird geschärft, für einen schnellen Blick auf ein großes Bild. 0 wählt die Schrittweite.</translation>
    </message>
    <message>
      <source>Only for files that do not contain them: a table (CSV or ENVI header), a list (400,410,…) or a range spread evenly over the bands (400:1000), in nm.</source>
      <extracomment>core/check/fields.py: Sentence('Only for files that do not contain them: a table (CSV or ENVI header), a list (400,410,…) or a range spread evenly over the bands (400:1000), in nm.')</extracomment>
      <translation>Nur für Dateien, die sie nicht enthalten: eine Tabelle (CSV oder ENVI-Header), eine Liste (400,410,…) oder ein gleichmäßig über die Bänder verteilter Bereich (400:1000), in nm.</translation>
    </message>
    <message>
      <source>Only the multispectral pixels that this extent touches are sharpened; the model is trained on the whole hyperspectral image nevertheless. Leave it empty for the whole image.</source>
      <extracomment>core/check/fields.py: Sentence('Only the multispectral pixels that this extent touches are sharpened; the model is trained on the whole hyperspectral image nevertheless. Leave it empty for the whole image.')</extracomment>
      <translation>Nur die Multispektralpixel, die diese Ausdehnung berührt, werden geschärft; das Modell wird trotzdem am ganzen Hyperspektralbild trainiert. Lassen Sie das Feld für das ganze Bild leer.</translation>
    </message>
    <message>
      <source>Only {count} pixels were available to compare the units of the two images, too few to be sure. Use radiometry none if you know that they agree, match if one has digital numbers.</source>
      <extracomment>core/harmonise/compare_images.py: Sentence('Only {count} pixels were available to compare the units of the two images, too few to be sure. Use radiometry none if you know that they agree, match if one has digital numbers.', count=done.pixels)</extracomment>
      <translation>Nur {count} Pixel standen zum Vergleich der Einheiten beider Bilder zur Verfügung, zu wenige für ein sicheres Ergebnis. Verwenden Sie die Radiometrie none, wenn Sie wissen, dass sie übereinstimmen, match, wenn eines Digitalwerte hat.</translation>
    </message>
    <message>
      <source>Only {free:.1f} GB are free in {folder}, and PyTorch needs about {needed:.1f} GB. Free some space, or choose another folder for packages in the options.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Nur {free:.1f} GB sind in {folder} frei, und PyTorch braucht etwa {needed:.1f} GB. Schaffen Sie Platz, oder wählen Sie in den Optionen einen anderen Ordner für Pakete.</translation>
    </message>
    <message>
      <source>Open report</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Bericht öffnen</translation>
    </message>
    <message>
      <source>Original values</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Originalwerte</translation>
    </message>
    <message>
      <source>Output file</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>Ausgabedatei</translation>
    </message>
    <message>
      <source>Output of pip, for a bug report</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Ausgabe von pip, für einen Fehlerbericht</translation>
    </message>
    <message>
      <source>PSNR [dB]</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>PSNR [dB]</translation>
    </message>
    <message>
      <source>Package</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Paket</translation>
    </message>
    <message>
      <source>Package inde&amp;x</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Paketinde&amp;x</translation>
    </message>
    <message>
      <source>Package index</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Paketindex</translation>
    </message>
    <message>
      <source>Pick: the spectra follow the cursor; click to pin them, Esc to end</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Zeigen: Die Spektren folgen dem Zeiger; Klick heftet sie an, Esc beendet</translation>
    </message>
    <message>
      <source>Picture of the plot (PNG)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Bild des Diagramms (PNG)…</translation>
    </message>
    <message>
      <source>Picture of the plot (SVG)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Bild des Diagramms (SVG)…</translation>
    </message>
    <message>
      <source>Pin</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Nadel</translation>
    </message>
    <message>
      <source>Pin the selected features of the active vector layer</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Die gewählten Objekte des aktiven Vektorlayers feststecken</translation>
    </message>
    <message>
      <source>Pins</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Nadeln</translation>
    </message>
    <message>
      <source>Pixels</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Pixel</translation>
    </message>
    <message>
      <source>Pixels become {ratio:.3g} times finer</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Pixel werden {ratio:.3g}-mal feiner</translation>
    </message>
    <message>
      <source>Places and spectra (GeoPackage)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Orte und Spektren (GeoPackage)…</translation>
    </message>
    <message>
      <source>Point spread function</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Point spread function')</extracomment>
      <translation>Punktspreizfunktion</translation>
    </message>
    <message>
      <source>Points or polygons</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Punkte oder Polygone</translation>
    </message>
    <message>
      <source>Position</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Position</translation>
    </message>
    <message>
      <source>Positions cannot be transformed to the coordinate system of {source}.</source>
      <extracomment>profiles/read.py: Sentence('Positions cannot be transformed to the coordinate system of {source}.', source=source)</extracomment>
      <translation>Positionen können nicht in das Koordinatensystem von {source} transformiert werden.</translation>
    </message>
    <message>
      <source>Positions of the spectra. Each point of a multipoint counts separately.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Positionen der Spektren. Jeder Punkt eines Multipunkts zählt einzeln.</translation>
    </message>
    <message>
      <source>Predicting on several processes needs Dask, which is not installed: {install}</source>
      <extracomment>core/predict/cluster/target.py: Sentence('Predicting on several processes needs Dask, which is not installed: {install}', install=INSTALL)</extracomment>
      <translation>Die Vorhersage mit mehreren Prozessen braucht Dask, das nicht installiert ist: {install}</translation>
    </message>
    <message>
      <source>Preset</source>
      <extracomment>core/check/fields.py: Sentence('Preset')</extracomment>
      <translation>Voreinstellung</translation>
    </message>
    <message>
      <source>Preview at 1/{every} resolution ({columns} × {rows} pixels, {seconds:.1f} s). Zoom in for full resolution.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Vorschau mit 1/{every} der Auflösung ({columns} × {rows} Pixel, {seconds:.1f} s). Zoomen Sie hinein für die volle Auflösung.</translation>
    </message>
    <message>
      <source>Preview at full resolution ({columns} × {rows} pixels, {seconds:.1f} s).</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Vorschau in voller Auflösung ({columns} × {rows} Pixel, {seconds:.1f} s).</translation>
    </message>
    <message>
      <source>Preview of {name}</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Vorschau von {name}</translation>
    </message>
    <message>
      <source>Preview: closed-form fit in seconds, without PyTorch</source>
      <extracomment>core/check/fields.py: Sentence('Preview: closed-form fit in seconds, without PyTorch')</extracomment>
      <translation>Vorschau: geschlossene Lösung in Sekunden, ohne PyTorch</translation>
    </message>
    <message>
      <source>Previous page</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Vorherige Seite</translation>
    </message>
    <message>
      <source>Processor that predicts. Automatic and CPU work without PyTorch too.</source>
      <extracomment>core/check/fields.py: Sentence('Processor that predicts. Automatic and CPU work without PyTorch too.')</extracomment>
      <translation>Prozessor für die Vorhersage. Automatisch und CPU gehen auch ohne PyTorch.</translation>
    </message>
    <message>
      <source>Processor that trains and predicts.</source>
      <extracomment>core/check/fields.py: Sentence('Processor that trains and predicts.')</extracomment>
      <translation>Prozessor für Training und Vorhersage.</translation>
    </message>
    <message>
      <source>Progress of the installation</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Fortschritt der Installation</translation>
    </message>
    <message>
      <source>Protocol of the simulation.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Protocol of the simulation.')</extracomment>
      <translation>Protokoll der Simulation.</translation>
    </message>
    <message>
      <source>PyPI and download.pytorch.org</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>PyPI und download.pytorch.org</translation>
    </message>
    <message>
      <source>PyTorch can use no {device} device here. Choose auto or cpu.</source>
      <extracomment>core/check/options.py: Sentence('PyTorch can use no {device} device here. Choose auto or cpu.', device=request.device)</extracomment>
      <translation>PyTorch kann hier kein Gerät {device} verwenden. Wählen Sie auto oder cpu.</translation>
    </message>
    <message>
      <source>PyTorch can use no {device} device here. {help_numpy}</source>
      <extracomment>core/check/apply.py: Sentence('PyTorch can use no {device} device here. {help_numpy}', device=request.device, help_numpy=HELP_NUMPY)</extracomment>
      <translation>PyTorch kann hier kein Gerät {device} verwenden. {help_numpy}</translation>
    </message>
    <message>
      <source>PyTorch cannot use an NVIDIA graphics card here ({state}). It will use the CPU.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch kann hier keine NVIDIA-Grafikkarte verwenden ({state}). Es wird den Prozessor verwenden.</translation>
    </message>
    <message>
      <source>PyTorch does not support Macs with Intel processors and Python {version} any more. Use a QGIS with Python 3.12 or older, or the preset preview, which does not need it.</source>
      <extracomment>adapters/torch_install/builds.py</extracomment>
      <translation>PyTorch unterstützt Macs mit Intel-Prozessor und Python {version} nicht mehr. Verwenden Sie ein QGIS mit Python 3.12 oder älter, oder die Voreinstellung preview, die es nicht braucht.</translation>
    </message>
    <message>
      <source>PyTorch does not work with this Python ({reason}). Nothing was installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch funktioniert mit diesem Python nicht ({reason}). Nichts wurde installiert.</translation>
    </message>
    <message>
      <source>PyTorch is installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch ist installiert.</translation>
    </message>
    <message>
      <source>PyTorch is not installed in {executable}. {help_torch}</source>
      <extracomment>core/check/options.py: Sentence('PyTorch is not installed in {executable}. {help_torch}', executable=sys.executable, help_torch=HELP_TORCH)</extracomment>
      <translation>PyTorch ist in {executable} nicht installiert. {help_torch}</translation>
    </message>
    <message>
      <source>PyTorch is not installed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>PyTorch ist nicht installiert.</translation>
    </message>
    <message>
      <source>PyTorch is not installed. Install it with one click under Settings ▸ Options ▸ SpectraLift, or choose a Python that has it there (the setting {setting}). Previews and applying a saved model on the CPU work without it.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>PyTorch ist nicht installiert. Installieren Sie es mit einem Klick unter Einstellungen ▸ Optionen ▸ SpectraLift, oder wählen Sie dort ein Python, das es hat (die Einstellung {setting}). Die Vorschau und das Anwenden eines gespeicherten Modells auf dem Prozessor gehen ohne.</translation>
    </message>
    <message>
      <source>PyTorch needs {what}, and {folder} has no suitable wheel of it. Add one.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>PyTorch braucht {what}, und {folder} hat kein passendes Wheel davon. Fügen Sie eines hinzu.</translation>
    </message>
    <message>
      <source>PyTorch {version} is installed for SpectraLift ({size:.1f} GB).</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>PyTorch {version} ist für SpectraLift installiert ({size:.1f} GB).</translation>
    </message>
    <message>
      <source>PyTorch, which the device {device} needs, cannot be imported. {help_numpy}</source>
      <extracomment>core/check/apply.py: Sentence('PyTorch, which the device {device} needs, cannot be imported. {help_numpy}', device=request.device, help_numpy=HELP_NUMPY)</extracomment>
      <translation>PyTorch, das das Gerät {device} braucht, kann nicht importiert werden. {help_numpy}</translation>
    </message>
    <message>
      <source>Python interpreter</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Python-Interpreter</translation>
    </message>
    <message>
      <source>Python with GDAL, NumPy and PyTorch that does the computing. Leave it empty for QGIS's own.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Python mit GDAL, NumPy und PyTorch, das rechnet. Lassen Sie das Feld für das von QGIS leer.</translation>
    </message>
    <message>
      <source>QGIS cannot open the multispectral image.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>QGIS kann das Multispektralbild nicht öffnen.</translation>
    </message>
    <message>
      <source>QGIS cannot open the preview.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>QGIS kann die Vorschau nicht öffnen.</translation>
    </message>
    <message>
      <source>QGIS's Python ({python}) has no pip. Install it with your distribution's package manager (Debian and Ubuntu: {debian}; Fedora: {fedora}), and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>QGIS' Python ({python}) hat kein pip. Installieren Sie es mit der Paketverwaltung Ihrer Distribution (Debian und Ubuntu: {debian}; Fedora: {fedora}), und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>QGIS's Python ({python}) has no pip. Reinstall QGIS from qgis.org, and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>QGIS' Python ({python}) hat kein pip. Installieren Sie QGIS von qgis.org neu, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>QGIS's Python has no pip. Start the OSGeo4W Setup of QGIS, choose the package python3-pip, and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>QGIS' Python hat kein pip. Starten Sie das OSGeo4W-Setup von QGIS, wählen Sie das Paket python3-pip, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>QGIS's own Python was not found, so the worker cannot be started. Choose a Python with GDAL, NumPy and PyTorch in the options (the setting {setting}).</source>
      <extracomment>adapters/worker/process.py</extracomment>
      <translation>QGIS' eigenes Python wurde nicht gefunden, daher kann der Arbeitsprozess nicht starten. Wählen Sie in den Optionen ein Python mit GDAL, NumPy und PyTorch (die Einstellung {setting}).</translation>
    </message>
    <message>
      <source>QGIS's own: {python}</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Das von QGIS: {python}</translation>
    </message>
    <message>
      <source>Quality raster</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Qualitätsraster</translation>
    </message>
    <message>
      <source>RMSE</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>RMSE</translation>
    </message>
    <message>
      <source>RMSE over the bands</source>
      <extracomment>evaluation/assess/request.py: Sentence('RMSE over the bands')</extracomment>
      <translation>RMSE über die Bänder</translation>
    </message>
    <message>
      <source>RMSE {value:.2g} %</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>RMSE {value:.2g} %</translation>
    </message>
    <message>
      <source>Radiometry</source>
      <extracomment>core/check/fields.py: Sentence('Radiometry')</extracomment>
      <translation>Radiometrie</translation>
    </message>
    <message>
      <source>Raster with maps of SAM, RMSE and SSIM.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Raster with maps of SAM, RMSE and SSIM.')</extracomment>
      <translation>Raster mit Karten von SAM, RMSE und SSIM.</translation>
    </message>
    <message>
      <source>Rasters</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Raster</translation>
    </message>
    <message>
      <source>Rasters to read: coarse, sharp or multispectral, any number.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Zu lesende Raster: grob, scharf oder multispektral, beliebig viele.</translation>
    </message>
    <message>
      <source>Ratio</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Ratio')</extracomment>
      <translation>Verhältnis</translation>
    </message>
    <message>
      <source>Ratio of the pixel sizes</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Ratio of the pixel sizes')</extracomment>
      <translation>Verhältnis der Pixelgrößen</translation>
    </message>
    <message>
      <source>Read spectral profiles</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Spektralprofile lesen</translation>
    </message>
    <message>
      <source>Reading the wheels</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Die Wheels werden gelesen</translation>
    </message>
    <message>
      <source>Reads the spectra of rasters under points and over polygons into a table.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Liest die Spektren von Rastern unter Punkten und über Polygonen in eine Tabelle.</translation>
    </message>
    <message>
      <source>Reference image</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Reference image')</extracomment>
      <translation>Referenzbild</translation>
    </message>
    <message>
      <source>Refinement</source>
      <extracomment>core/check/fields.py: Sentence('Refinement')</extracomment>
      <translation>Verfeinerung</translation>
    </message>
    <message>
      <source>Reflectance = stored number ×</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Reflexionsgrad = gespeicherte Zahl ×</translation>
    </message>
    <message>
      <source>Remove</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove selected pins (all if none is selected)</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Ausgewählte Punkte entfernen (alle, wenn keiner ausgewählt ist)</translation>
    </message>
    <message>
      <source>Remove the PyTorch of SpectraLift</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Das PyTorch von SpectraLift entfernen</translation>
    </message>
    <message>
      <source>Remove the PyTorch that SpectraLift installed, and nothing else</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Das von SpectraLift installierte PyTorch entfernen, und nichts anderes</translation>
    </message>
    <message>
      <source>Replace</source>
      <extracomment>gui/widgets/question.py</extracomment>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>Report</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Report (JSON)</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Bericht (JSON)</translation>
    </message>
    <message>
      <source>Report on {name}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Bericht zu {name}</translation>
    </message>
    <message>
      <source>Resample the estimate to the grid of the reference first (gdalwarp).</source>
      <extracomment>evaluation/assess/matching.py: Sentence('Resample the estimate to the grid of the reference first (gdalwarp).')</extracomment>
      <translation>Bringen Sie die Schätzung zuerst auf das Raster der Referenz (gdalwarp).</translation>
    </message>
    <message>
      <source>Reset view</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
      <source>Residual correction applied: the blurred result (point spread function of {width:.2g} coarse pixels FWHM) was made to agree with the coarse image ({percent:.2f} % of its variance explained). It can be switched off with the option for refinement.</source>
      <extracomment>core/refine/refinement.py: Sentence('Residual correction applied: the blurred result (point spread function of {width:.2g} coarse pixels FWHM) was made to agree with the coarse image ({percent:.2f} % of its variance explained). It can be switched off with the option for refinement.', width=correction.psf.fwhm, percent=100 * correction.psf.r2)</extracomment>
      <translation>Residuenkorrektur angewendet: Das verwischte Ergebnis (Punktspreizfunktion von {width:.2g} groben Pixeln FWHM) wurde mit dem groben Bild in Übereinstimmung gebracht ({percent:.2f} % seiner Varianz erklärt). Sie kann mit der Option für die Verfeinerung abgeschaltet werden.</translation>
    </message>
    <message>
      <source>Residual correction not applied, each pixel was predicted on its own: {reason}.</source>
      <extracomment>core/refine/refinement.py: Sentence('Residual correction not applied, each pixel was predicted on its own: {reason}.', reason=_reason(correction, request))</extracomment>
      <translation>Residuenkorrektur nicht angewendet, jedes Pixel wurde für sich vorhergesagt: {reason}.</translation>
    </message>
    <message>
      <source>Residual correction: the blurred result is made to agree with the hyperspectral image.</source>
      <extracomment>core/check/fields.py: Sentence('Residual correction: the blurred result is made to agree with the hyperspectral image.')</extracomment>
      <translation>Residuenkorrektur: Das verwischte Ergebnis wird mit dem Hyperspektralbild in Übereinstimmung gebracht.</translation>
    </message>
    <message>
      <source>Result</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Result of the self-test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Ergebnis des Selbsttests</translation>
    </message>
    <message>
      <source>Result: {bands} bands, {columns} × {rows} pixels, {size} as {type}</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Ergebnis: {bands} Bänder, {columns} × {rows} Pixel, {size} als {type}</translation>
    </message>
    <message>
      <source>Root mean square of sharp − coarse, as reflectance.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Wurzel des mittleren Quadrats von scharf − grob, als Reflexionsgrad.</translation>
    </message>
    <message>
      <source>Run needs PyTorch, which is not installed. Previews work without it.</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Das Ausführen braucht PyTorch, das nicht installiert ist. Die Vorschau geht ohne.</translation>
    </message>
    <message>
      <source>SAM</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>SAM</translation>
    </message>
    <message>
      <source>SAM [degrees]</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>SAM [Grad]</translation>
    </message>
    <message>
      <source>SAM {value:.1f}°</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SAM {value:.1f}°</translation>
    </message>
    <message>
      <source>SAM, RMSE and SSIM of two cubes</source>
      <extracomment>evaluation/assess/run.py: Sentence('SAM, RMSE and SSIM of two cubes')</extracomment>
      <translation>SAM, RMSE und SSIM zweier Datenwürfel</translation>
    </message>
    <message>
      <source>SNR of the coarse image [dB]</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('SNR of the coarse image [dB]')</extracomment>
      <translation>SNR des groben Bildes [dB]</translation>
    </message>
    <message>
      <source>SNR of the fine image [dB]</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('SNR of the fine image [dB]')</extracomment>
      <translation>SNR des feinen Bildes [dB]</translation>
    </message>
    <message>
      <source>SSIM</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>SSIM</translation>
    </message>
    <message>
      <source>SSIM, mean over the bands</source>
      <extracomment>evaluation/assess/request.py: Sentence('SSIM, mean over the bands')</extracomment>
      <translation>SSIM, Mittel über die Bänder</translation>
    </message>
    <message>
      <source>STAC sidecar</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('STAC sidecar')</extracomment>
      <translation>STAC-Begleitdatei</translation>
    </message>
    <message>
      <source>Sample HSI</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Beispiel-HSI</translation>
    </message>
    <message>
      <source>Sample MSI</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Beispiel-MSI</translation>
    </message>
    <message>
      <source>Sampling training spectra</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Trainingsspektren werden gezogen</translation>
    </message>
    <message>
      <source>Save &amp;to</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Speichern &amp;unter</translation>
    </message>
    <message>
      <source>Save model to</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Modell speichern unter</translation>
    </message>
    <message>
      <source>Scale factors from stored numbers to reflectance</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Skalierungsfaktoren von gespeicherten Zahlen zum Reflexionsgrad</translation>
    </message>
    <message>
      <source>Seconds</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Sekunden</translation>
    </message>
    <message>
      <source>Seed</source>
      <extracomment>core/check/fields.py: Sentence('Seed')</extracomment>
      <translation>Startwert</translation>
    </message>
    <message>
      <source>Self-test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Selbsttest</translation>
    </message>
    <message>
      <source>Sensor</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Sensor</translation>
    </message>
    <message>
      <source>Sensor band</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Sensorband</translation>
    </message>
    <message>
      <source>Sensor of the fine image. The sharp spectrum is resampled to its bands and compared with the measured values.</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Sensor des feinen Bilds. Das scharfe Spektrum wird auf seine Bänder umgerechnet und mit den gemessenen Werten verglichen.</translation>
    </message>
    <message>
      <source>Sensor of the multispectral image in the library of spectral responses; from-metadata takes the band centres and widths from the image's metadata. Leave it empty if you give a response file.</source>
      <extracomment>core/check/fields.py: Sentence("Sensor of the multispectral image in the library of spectral responses; from-metadata takes the band centres and widths from the image's metadata. Leave it empty if you give a response file.")</extracomment>
      <translation>Sensor des Multispektralbilds aus der Bibliothek der spektralen Empfindlichkeiten; from-metadata nimmt Bandmitten und -breiten aus den Metadaten des Bilds. Lassen Sie das Feld leer, wenn Sie eine Empfindlichkeitsdatei angeben.</translation>
    </message>
    <message>
      <source>Sensor of the multispectral image, from the library or one of the Gaussians by which the authors of SpectraLift approximate IKONOS and WorldView (paper-1 to paper-16). Leave it empty if you give a response file.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Sensor of the multispectral image, from the library or one of the Gaussians by which the authors of SpectraLift approximate IKONOS and WorldView (paper-1 to paper-16). Leave it empty if you give a response file.')</extracomment>
      <translation>Sensor des Multispektralbilds, aus der Bibliothek oder eine der Gaußfunktionen, mit denen die Autoren von SpectraLift IKONOS und WorldView annähern (paper-1 bis paper-16). Lassen Sie das Feld leer, wenn Sie eine Empfindlichkeitsdatei angeben.</translation>
    </message>
    <message>
      <source>Sensor of the multispectral image. Type a part of the name of the sensor, maker or satellite to search.</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Sensor des Multispektralbilds. Tippen Sie zum Suchen einen Teil des Namens von Sensor, Hersteller oder Satellit.</translation>
    </message>
    <message>
      <source>Several images are processed on this computer. Use a cluster for one image at a time.</source>
      <extracomment>cli/commands/many.py: Sentence('Several images are processed on this computer. Use a cluster for one image at a time.')</extracomment>
      <translation>Mehrere Bilder werden auf diesem Computer verarbeitet. Verwenden Sie einen Cluster für jeweils ein Bild.</translation>
    </message>
    <message>
      <source>Several images need a folder for their results: give --output-folder instead of --output.</source>
      <extracomment>cli/commands/many.py: Sentence('Several images need a folder for their results: give --output-folder instead of --output.')</extracomment>
      <translation>Mehrere Bilder brauchen einen Ordner für die Ergebnisse: Geben Sie --output-folder statt --output an.</translation>
    </message>
    <message>
      <source>Shah &amp; Duarte 2025, arXiv 2507.13339</source>
      <extracomment>core/runs/report.py: Sentence('Shah &amp; Duarte 2025, arXiv 2507.13339')</extracomment>
      <translation>Shah &amp; Duarte 2025, arXiv 2507.13339</translation>
    </message>
    <message>
      <source>Sharp</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Scharf</translation>
    </message>
    <message>
      <source>Sharpen a Hyperspectral Image…</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Ein Hyperspektralbild schärfen…</translation>
    </message>
    <message>
      <source>Sharpen a hyperspectral image</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Ein Hyperspektralbild schärfen</translation>
    </message>
    <message>
      <source>Sharpen a hyperspectral image with a multispectral one (SpectraLift)</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Ein Hyperspektralbild mit einem multispektralen schärfen (SpectraLift)</translation>
    </message>
    <message>
      <source>Sharpen only the visible part of the map, quickly and less accurately, as a layer that the next preview replaces</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Nur den sichtbaren Teil der Karte schärfen, schnell und weniger genau, als Layer, den die nächste Vorschau ersetzt</translation>
    </message>
    <message>
      <source>Sharpen the image in the background (Ctrl+Enter)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Das Bild im Hintergrund schärfen (Strg+Eingabe)</translation>
    </message>
    <message>
      <source>Sharpen with SpectraLift…</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Mit SpectraLift schärfen…</translation>
    </message>
    <message>
      <source>Sharpen {name}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} schärfen</translation>
    </message>
    <message>
      <source>Sharpened hyperspectral image: solid curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Geschärftes Hyperspektralbild: durchgezogene Kurven</translation>
    </message>
    <message>
      <source>Sharpened image</source>
      <extracomment>core/check/fields.py: Sentence('Sharpened image')</extracomment>
      <translation>Geschärftes Bild</translation>
    </message>
    <message>
      <source>Sharpened in {duration}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Geschärft in {duration}.</translation>
    </message>
    <message>
      <source>Sharpening</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Schärfen</translation>
    </message>
    <message>
      <source>Sharpening {name} failed: {reason}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Schärfen von {name} fehlgeschlagen: {reason}</translation>
    </message>
    <message>
      <source>Sharpening {name} was cancelled. Nothing was written.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Schärfen von {name} wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
      <source>Sharpening {name}… The task manager shows the progress.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} wird geschärft… Der Aufgabenmanager zeigt den Fortschritt.</translation>
    </message>
    <message>
      <source>Show bad bands</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Schlechte Bänder zeigen</translation>
    </message>
    <message>
      <source>Show coarse and sharp spectra under the cursor (SpectraLift)</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Grobe und scharfe Spektren unter dem Mauszeiger zeigen (SpectraLift)</translation>
    </message>
    <message>
      <source>Show profiles</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Profile zeigen</translation>
    </message>
    <message>
      <source>Show whether PyTorch is installed, install it or remove it</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Zeigt, ob PyTorch installiert ist, installiert oder entfernt es</translation>
    </message>
    <message>
      <source>Side of the PSF's square, an odd number of fine pixels.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("Side of the PSF's square, an odd number of fine pixels.")</extracomment>
      <translation>Seite des Quadrats der PSF, eine ungerade Anzahl feiner Pixel.</translation>
    </message>
    <message>
      <source>Side of the window around a point, in pixels.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Seite des Fensters um einen Punkt, in Pixeln.</translation>
    </message>
    <message>
      <source>Sigma of the PSF [pixels]</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Sigma of the PSF [pixels]')</extracomment>
      <translation>Sigma der PSF [Pixel]</translation>
    </message>
    <message>
      <source>Signal-to-noise ratio of every band in dB, or none for no noise.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Signal-to-noise ratio of every band in dB, or none for no noise.')</extracomment>
      <translation>Signal-Rausch-Verhältnis jedes Bandes in dB, oder none für kein Rauschen.</translation>
    </message>
    <message>
      <source>Signal-to-noise ratio of every band in dB; none for no noise; auto as published for the ratio: 35 dB at 4, 30 at 8, 25 at 16, 20 at 32.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Signal-to-noise ratio of every band in dB; none for no noise; auto as published for the ratio: 35 dB at 4, 30 at 8, 25 at 16, 20 at 32.')</extracomment>
      <translation>Signal-Rausch-Verhältnis jedes Bandes in dB; none für kein Rauschen; auto wie für das Verhältnis veröffentlicht: 35 dB bei 4, 30 bei 8, 25 bei 16, 20 bei 32.</translation>
    </message>
    <message>
      <source>Simulate an image pair with known truth</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Bildpaar mit bekannter Wahrheit simulieren</translation>
    </message>
    <message>
      <source>Simulates a coarse hyperspectral and a fine multispectral image from one cube, which is then the truth.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Simuliert ein grobes Hyperspektral- und ein feines Multispektralbild aus einem Würfel, der dann die Wahrheit ist.</translation>
    </message>
    <message>
      <source>Simulating the multispectral image</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Das Multispektralbild wird simuliert</translation>
    </message>
    <message>
      <source>Size of the PSF [pixels]</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Size of the PSF [pixels]')</extracomment>
      <translation>Größe der PSF [Pixel]</translation>
    </message>
    <message>
      <source>Something went wrong that SpectraLift did not foresee ({error}).</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Es ging etwas schief, das SpectraLift nicht vorhergesehen hat ({error}).</translation>
    </message>
    <message>
      <source>Something went wrong that SpectraLift did not foresee ({kind}: {reason}). Please report it with the lines above.</source>
      <extracomment>cli/main.py: Sentence('Something went wrong that SpectraLift did not foresee ({kind}: {reason}). Please report it with the lines above.', kind=type(e).__name__, reason=e)</extracomment>
      <translation>Es ist etwas geschehen, das SpectraLift nicht vorhergesehen hat ({kind}: {reason}). Bitte melden Sie es mit den Zeilen darüber.</translation>
    </message>
    <message>
      <source>Source</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Span of the values for PSNR and SSIM. Leave it empty for maximum − minimum of the reference image.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Span of the values for PSNR and SSIM. Leave it empty for maximum − minimum of the reference image.')</extracomment>
      <translation>Spanne der Werte für PSNR und SSIM. Lassen Sie das Feld für Maximum − Minimum des Referenzbilds leer.</translation>
    </message>
    <message>
      <source>Spectra</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Spektren</translation>
    </message>
    <message>
      <source>Spectra along the lines (CSV)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Spektren entlang der Linien (CSV)…</translation>
    </message>
    <message>
      <source>SpectraLift did not start, for {count} reasons:</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SpectraLift hat nicht begonnen, aus {count} Gründen:</translation>
    </message>
    <message>
      <source>SpectraLift did not start: {problem}</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SpectraLift hat nicht begonnen: {problem}</translation>
    </message>
    <message>
      <source>SpectraLift models (*.npz)</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>SpectraLift-Modelle (*.npz)</translation>
    </message>
    <message>
      <source>SpectraLift models (*.npz);;All files (*)</source>
      <extracomment>core/check/fields.py: Sentence('SpectraLift models (*.npz);;All files (*)')</extracomment>
      <translation>SpectraLift-Modelle (*.npz);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>SpectraLift trains a small neural network with PyTorch, which is not part of QGIS. It is installed in a folder of its own in your profile; QGIS and its Python stay unchanged. Previews and applying a saved model on the CPU work without it.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>SpectraLift trainiert ein kleines neuronales Netz mit PyTorch, das nicht zu QGIS gehört. Es wird in einem eigenen Ordner in Ihrem Profil installiert; QGIS und sein Python bleiben unverändert. Die Vorschau und das Anwenden eines gespeicherten Modells auf dem Prozessor gehen ohne.</translation>
    </message>
    <message>
      <source>SpectraLift: PyTorch</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>SpectraLift: PyTorch</translation>
    </message>
    <message>
      <source>SpectraLift: help</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>SpectraLift: Hilfe</translation>
    </message>
    <message>
      <source>SpectraLift: sharpen a hyperspectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>SpectraLift: ein Hyperspektralbild schärfen</translation>
    </message>
    <message>
      <source>Spectral Profiles</source>
      <extracomment>gui/profiles/actions.py</extracomment>
      <translation>Spektralprofile</translation>
    </message>
    <message>
      <source>Spectral angle between the sharp pixels' mean and the coarse pixel, in degrees.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Spektralwinkel zwischen dem Mittel der scharfen Pixel und dem groben Pixel, in Grad.</translation>
    </message>
    <message>
      <source>Spectral model</source>
      <extracomment>core/check/fields.py: Sentence('Spectral model')</extracomment>
      <translation>Spektralmodell</translation>
    </message>
    <message>
      <source>Spectral profiles</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Spektralprofile</translation>
    </message>
    <message>
      <source>Spectral profiles need the Python package pyqtgraph, which is not installed: {error}</source>
      <extracomment>gui/profiles/actions.py</extracomment>
      <translation>Spektralprofile brauchen das Python-Paket pyqtgraph, das nicht installiert ist: {error}</translation>
    </message>
    <message>
      <source>Spectral response file</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Datei mit spektralen Empfindlichkeiten</translation>
    </message>
    <message>
      <source>Spectral response of a sensor that is not in the library: a CSV file with the wavelength in nm in the first column and one column for each band, a table of centres and widths, an ENVI spectral library or an EnMAP-Box GeoJSON.</source>
      <extracomment>core/check/fields.py: Sentence('Spectral response of a sensor that is not in the library: a CSV file with the wavelength in nm in the first column and one column for each band, a table of centres and widths, an ENVI spectral library or an EnMAP-Box GeoJSON.')</extracomment>
      <translation>Spektrale Empfindlichkeit eines Sensors, der nicht in der Bibliothek ist: eine CSV-Datei mit der Wellenlänge in nm in der ersten Spalte und einer Spalte je Band, eine Tabelle von Mitten und Breiten, eine ENVI-Spektralbibliothek oder ein EnMAP-Box-GeoJSON.</translation>
    </message>
    <message>
      <source>Spectral response of the sensor over the hyperspectral bands</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Spektrale Empfindlichkeit des Sensors über den Hyperspektralbändern</translation>
    </message>
    <message>
      <source>Spectral responses (*.csv *.sli *.json *.geojson);;All files (*)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Spektrale Empfindlichkeiten (*.csv *.sli *.json *.geojson);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Spectral responses (*.csv *.txt *.sli *.hdr *.geojson *.json);;All files (*)</source>
      <extracomment>core/check/fields.py: Sentence('Spectral responses (*.csv *.txt *.sli *.hdr *.geojson *.json);;All files (*)')</extracomment>
      <translation>Spektrale Empfindlichkeiten (*.csv *.txt *.sli *.hdr *.geojson *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Standard: neural network, best weights kept</source>
      <extracomment>core/check/fields.py: Sentence('Standard: neural network, best weights kept')</extracomment>
      <translation>Standard: neuronales Netz, beste Gewichte behalten</translation>
    </message>
    <message>
      <source>Start of the noise's random numbers: the same seed gives the same images.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("Start of the noise's random numbers: the same seed gives the same images.")</extracomment>
      <translation>Startwert der Zufallszahlen des Rauschens: Derselbe Startwert ergibt dieselben Bilder.</translation>
    </message>
    <message>
      <source>Start of the random numbers: the same seed and inputs give the same result on the same computer.</source>
      <extracomment>core/check/fields.py: Sentence('Start of the random numbers: the same seed and inputs give the same result on the same computer.')</extracomment>
      <translation>Startwert der Zufallszahlen: Derselbe Startwert und dieselben Eingaben ergeben auf demselben Computer dasselbe Ergebnis.</translation>
    </message>
    <message>
      <source>Start the worker with these settings and test it</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Arbeitsprozess mit diesen Einstellungen starten und testen</translation>
    </message>
    <message>
      <source>Statistic</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Statistik</translation>
    </message>
    <message>
      <source>Statistic over the window or polygon</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Statistik über Fenster oder Polygon</translation>
    </message>
    <message>
      <source>Statistic over the window or polygon.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Statistik über Fenster oder Polygon.</translation>
    </message>
    <message>
      <source>Stop the installation and remove its files</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Installation anhalten und ihre Dateien entfernen</translation>
    </message>
    <message>
      <source>Strict: also reproduce the multispectral values</source>
      <extracomment>core/check/fields.py: Sentence('Strict: also reproduce the multispectral values')</extracomment>
      <translation>Streng: auch die Multispektralwerte wiedergeben</translation>
    </message>
    <message>
      <source>Subsampling (1 = every pixel, 4 = every fourth)</source>
      <extracomment>core/check/fields.py: Sentence('Subsampling (1 = every pixel, 4 = every fourth)')</extracomment>
      <translation>Unterabtastung (1 = jedes Pixel, 4 = jedes vierte)</translation>
    </message>
    <message>
      <source>Table (CSV) with the wavelength in nm in the first column and one column for each multispectral band, or an ENVI spectral library.</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Tabelle (CSV) mit der Wellenlänge in nm in der ersten Spalte und einer Spalte je Multispektralband, oder eine ENVI-Spektralbibliothek.</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
      <source>Table without geometry, with one row for each feature and band.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Tabelle ohne Geometrie, mit einer Zeile je Objekt und Band.</translation>
    </message>
    <message>
      <source>Test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Testen</translation>
    </message>
    <message>
      <source>Testing PyTorch</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch wird getestet</translation>
    </message>
    <message>
      <source>Testing; PyTorch may take a while to start…</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Test läuft; der Start von PyTorch kann etwas dauern…</translation>
    </message>
    <message>
      <source>The PSF's sigma {psf_sigma:g} has to be above zero, in fine pixels.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence("The PSF's sigma {psf_sigma:g} has to be above zero, in fine pixels.", psf_sigma=request.psf_sigma)</extracomment>
      <translation>Das Sigma der PSF, {psf_sigma:g}, muss über null liegen, in feinen Pixeln.</translation>
    </message>
    <message>
      <source>The PSF's size {psf_size} has to be an odd number of pixels, 1 to {max_psf_size}, so that it has a centre.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence("The PSF's size {psf_size} has to be an odd number of pixels, 1 to {max_psf_size}, so that it has a centre.", psf_size=request.psf_size, max_psf_size=MAX_PSF_SIZE)</extracomment>
      <translation>Die Größe der PSF, {psf_size}, muss eine ungerade Zahl von Pixeln sein, 1 bis {max_psf_size}, damit sie eine Mitte hat.</translation>
    </message>
    <message>
      <source>The QGIS of Snap has no pip. Use the QGIS of your distribution or of qgis.org, or name a Python with GDAL, NumPy and PyTorch in the options.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Das QGIS von Snap hat kein pip. Nehmen Sie das QGIS Ihrer Distribution oder von qgis.org, oder nennen Sie in den Optionen ein Python mit GDAL, NumPy und PyTorch.</translation>
    </message>
    <message>
      <source>The VNIR and SWIR cubes of {path} differ in size. {product} products are delivered otherwise.</source>
      <extracomment>core/raster/products/prisma.py: Sentence('The VNIR and SWIR cubes of {path} differ in size. {product} products are delivered otherwise.', path=path, product=PRODUCT)</extracomment>
      <translation>Die VNIR- und SWIR-Würfel von {path} sind verschieden groß. {product}-Produkte werden anders ausgeliefert.</translation>
    </message>
    <message>
      <source>The bands and pixels of the cube that were used, with which a sharpened image can be compared.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('The bands and pixels of the cube that were used, with which a sharpened image can be compared.')</extracomment>
      <translation>Die verwendeten Bänder und Pixel des Würfels, mit denen ein geschärftes Bild verglichen werden kann.</translation>
    </message>
    <message>
      <source>The bands need different gains ({gains}), but a single factor would suffice with the assignment {order}. Check the band assignment.</source>
      <extracomment>core/harmonise/band_order.py: Sentence('The bands need different gains ({gains}), but a single factor would suffice with the assignment {order}. Check the band assignment.', gains=gains, order=order)</extracomment>
      <translation>Die Bänder brauchen verschiedene Verstärkungen ({gains}), aber mit der Zuordnung {order} würde ein einziger Faktor genügen. Prüfen Sie die Bandzuordnung.</translation>
    </message>
    <message>
      <source>The bands of {path} are all combinations of {names}. Extract one image first, so that its bands are its wavelengths.</source>
      <extracomment>core/raster/metadata/axes.py: Sentence('The bands of {path} are all combinations of {names}. Extract one image first, so that its bands are its wavelengths.', path=path, names=', '.join(names))</extracomment>
      <translation>Die Bänder von {path} sind alle Kombinationen von {names}. Extrahieren Sie zuerst ein Bild, sodass seine Bänder seine Wellenlängen sind.</translation>
    </message>
    <message>
      <source>The bands of {path} would be axis {axis} of the image. Store the cube with the spectral axis first, for example with transpose of NumPy or xarray, and open that file.</source>
      <extracomment>core/raster/metadata/axes.py: Sentence('The bands of {path} would be axis {axis} of the image. Store the cube with the spectral axis first, for example with transpose of NumPy or xarray, and open that file.', path=path, axis=axis)</extracomment>
      <translation>Die Bänder von {path} wären die Achse {axis} des Bilds. Speichern Sie den Würfel mit der Spektralachse zuerst, zum Beispiel mit transpose von NumPy oder xarray, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
      <source>The bands of {path} would be axis {value} of the image, whose axes are {axes}. Store the cube with the spectral axis first, for example with transpose({order}) of NumPy or xarray, and open that file.</source>
      <extracomment>core/raster/metadata/axes.py: Sentence('The bands of {path} would be axis {value} of the image, whose axes are {axes}. Store the cube with the spectral axis first, for example with transpose({order}) of NumPy or xarray, and open that file.', path=path, value=axis or 1, axes=axes, order=order)</extracomment>
      <translation>Die Bänder von {path} wären die Achse {value} des Bilds, dessen Achsen {axes} sind. Speichern Sie den Würfel mit der Spektralachse zuerst, zum Beispiel mit transpose({order}) von NumPy oder xarray, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
      <source>The bands {bands!r} name a band twice, or none: give each band once, as B2,B3,B4.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('The bands {bands!r} name a band twice, or none: give each band once, as B2,B3,B4.', bands=assignment[:100])</extracomment>
      <translation>Die Bänder {bands!r} nennen ein Band zweimal, oder keines: geben Sie jedes einmal an, wie B2,B3,B4.</translation>
    </message>
    <message>
      <source>The bands {bands!r} name a band twice: give each band once.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('The bands {bands!r} name a band twice: give each band once.', bands=text[:100])</extracomment>
      <translation>Die Bänder {bands!r} nennen ein Band zweimal: geben Sie jedes einmal an.</translation>
    </message>
    <message>
      <source>The beginning of {name} has changed.</source>
      <extracomment>core/raster/write/saved.py: Sentence('The beginning of {name} has changed.', name=file.name)</extracomment>
      <translation>Der Anfang von {name} hat sich geändert.</translation>
    </message>
    <message>
      <source>The closed-form model</source>
      <extracomment>core/predict/quality.py: Sentence('The closed-form model')</extracomment>
      <translation>Das Modell in geschlossener Form</translation>
    </message>
    <message>
      <source>The coarse image covers {percent:.0f} % of the fine one</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Das grobe Bild deckt {percent:.0f} % des feinen ab</translation>
    </message>
    <message>
      <source>The coarse pixel lies outside {source}.</source>
      <extracomment>profiles/read.py: Sentence('The coarse pixel lies outside {source}.', source=source)</extracomment>
      <translation>Das grobe Pixel liegt außerhalb von {source}.</translation>
    </message>
    <message>
      <source>The connection to the scheduler was lost. Look into its log, and run this again.</source>
      <extracomment>core/predict/cluster/session.py: Sentence('The connection to the scheduler was lost. Look into its log, and run this again.')</extracomment>
      <translation>Die Verbindung zum Scheduler ging verloren. Sehen Sie in sein Protokoll, und starten Sie erneut.</translation>
    </message>
    <message>
      <source>The coordinate systems of the two images cannot be compared. {remedy}</source>
      <extracomment>evaluation/assess/matching.py: Sentence('The coordinate systems of the two images cannot be compared. {remedy}', remedy=remedy)</extracomment>
      <translation>Die Koordinatensysteme der beiden Bilder können nicht verglichen werden. {remedy}</translation>
    </message>
    <message>
      <source>The coordinate systems of the two images cannot be transformed into each other. The images can be fused, but their radiometry is compared by distributions only.</source>
      <extracomment>core/check/place.py: Sentence('The coordinate systems of the two images cannot be transformed into each other. The images can be fused, but their radiometry is compared by distributions only.')</extracomment>
      <translation>Die Koordinatensysteme der beiden Bilder können nicht ineinander transformiert werden. Die Bilder können fusioniert werden, aber ihre Radiometrie wird nur über Verteilungen verglichen.</translation>
    </message>
    <message>
      <source>The corners Product_ULcorner and Product_LRcorner of {path} enclose no area.</source>
      <extracomment>core/raster/products/prisma.py: Sentence('The corners Product_ULcorner and Product_LRcorner of {path} enclose no area.', path=path)</extracomment>
      <translation>Die Ecken Product_ULcorner und Product_LRcorner von {path} umschließen keine Fläche.</translation>
    </message>
    <message>
      <source>The cube from which the pair is simulated. Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('The cube from which the pair is simulated. Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.')</extracomment>
      <translation>Der Würfel, aus dem das Paar simuliert wird. Seine Bänder brauchen Wellenlängen, in der Datei oder in einem ENVI-Header daneben. Als schlecht markierte Bänder werden ausgelassen.</translation>
    </message>
    <message>
      <source>The dataset {dataset} in {file} cannot be read: {reason}.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('The dataset {dataset} in {file} cannot be read: {reason}.', file=file, dataset=array.GetFullName(), reason=e)</extracomment>
      <translation>Der Datensatz {dataset} in {file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>The dataset {dataset} in {file} has {count} values, which is impossible.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('The dataset {dataset} in {file} has {count} values, which is impossible.', file=file, dataset=array.GetFullName(), count=count)</extracomment>
      <translation>Der Datensatz {dataset} in {file} hat {count} Werte, was unmöglich ist.</translation>
    </message>
    <message>
      <source>The directory of a new TIFF cannot be read: {reason}</source>
      <extracomment>core/raster/write/saved.py: Sentence('The directory of a new TIFF cannot be read: {reason}', reason=e)</extracomment>
      <translation>Das Verzeichnis eines neuen TIFFs kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
      <source>The disk is full: free some space, or choose another one. Nothing was left there.</source>
      <extracomment>cli/main.py: Sentence('The disk is full: free some space, or choose another one. Nothing was left there.')</extracomment>
      <translation>Der Datenträger ist voll: Geben Sie Platz frei, oder wählen Sie einen anderen. Es ist nichts darauf zurückgeblieben.</translation>
    </message>
    <message>
      <source>The disk of {place} is full. Free some space, and try again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Die Festplatte von {place} ist voll. Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>The download failed. Check the connection and the proxy in QGIS's network options, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Das Herunterladen ist fehlgeschlagen. Prüfen Sie die Verbindung und den Proxy in QGIS' Netzwerkoptionen, oder verwenden Sie einen Ordner mit Wheels.</translation>
    </message>
    <message>
      <source>The error cannot be estimated, because the check failed: {reason}</source>
      <extracomment>core/forecast/step.py: Sentence('The error cannot be estimated, because the check failed: {reason}', reason=forecast.reason)</extracomment>
      <translation>Der Fehler kann nicht geschätzt werden, weil die Prüfung fehlschlug: {reason}</translation>
    </message>
    <message>
      <source>The error cannot be estimated: {reason}.</source>
      <extracomment>core/forecast/step.py: Sentence('The error cannot be estimated: {reason}.', reason=reason)</extracomment>
      <translation>Der Fehler kann nicht geschätzt werden: {reason}.</translation>
    </message>
    <message>
      <source>The error could not be estimated.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Der Fehler konnte nicht geschätzt werden.</translation>
    </message>
    <message>
      <source>The estimate and the reference do not coincide: a corner is {apart:.3g} pixels away. The estimate begins at {estimate_place} with pixels of {estimate_width:g} × {estimate_height:g}, the reference at {reference_place} with {reference_width:g} × {reference_height:g}. {remedy}</source>
      <extracomment>evaluation/assess/matching.py: Sentence('The estimate and the reference do not coincide: a corner is {apart:.3g} pixels away. The estimate begins at {estimate_place} with pixels of {estimate_width:g} × {estimate_height:g}, the reference at {reference_place} with {reference_width:g} × {reference_height:g}. {remedy}', apart=apart, estimate_place=_place(estimate), estimate_width=sizes[0][0], estimate_height=sizes[0][1], reference_place=_place(reference), reference_width=sizes[1][0], reference_height=sizes[1][1], remedy=remedy)</extracomment>
      <translation>Schätzung und Referenz decken sich nicht: Eine Ecke ist {apart:.3g} Pixel entfernt. Die Schätzung beginnt bei {estimate_place} mit Pixeln von {estimate_width:g} × {estimate_height:g}, die Referenz bei {reference_place} mit {reference_width:g} × {reference_height:g}. {remedy}</translation>
    </message>
    <message>
      <source>The estimate and the reference have no good band in common: check their bad bands lists (bbl).</source>
      <extracomment>evaluation/assess/checks.py: Sentence('The estimate and the reference have no good band in common: check their bad bands lists (bbl).')</extracomment>
      <translation>Schätzung und Referenz haben kein gutes Band gemeinsam: prüfen Sie ihre Listen schlechter Bänder (bbl).</translation>
    </message>
    <message>
      <source>The estimate has {estimate_size} pixels, and the reference {reference_size}. {remedy}</source>
      <extracomment>evaluation/assess/matching.py: Sentence('The estimate has {estimate_size} pixels, and the reference {reference_size}. {remedy}', estimate_size=_size(estimate), reference_size=_size(reference), remedy=remedy)</extracomment>
      <translation>Die Schätzung hat {estimate_size} Pixel und die Referenz {reference_size}. {remedy}</translation>
    </message>
    <message>
      <source>The estimate's values are multiplied by {factor:g}: according to the files a reflectance of 1 is {estimate:g} in the estimate and {reference:g} in the reference.</source>
      <extracomment>evaluation/assess/checks.py: Sentence("The estimate's values are multiplied by {factor:g}: according to the files a reflectance of 1 is {estimate:g} in the estimate and {reference:g} in the reference.", factor=b / a, estimate=a, reference=b)</extracomment>
      <translation>Die Werte der Schätzung werden mit {factor:g} multipliziert: Nach den Dateien ist ein Reflexionsgrad von 1 in der Schätzung {estimate:g} und in der Referenz {reference:g}.</translation>
    </message>
    <message>
      <source>The extent {extent} is empty: write it as xmin,ymin,xmax,ymax, the smaller ones first.</source>
      <extracomment>core/request/extent.py: Sentence('The extent {extent} is empty: write it as xmin,ymin,xmax,ymax, the smaller ones first.', extent=repr(text[:100]))</extracomment>
      <translation>Der Ausschnitt {extent} ist leer: schreiben Sie ihn als xmin,ymin,xmax,ymax, die kleineren zuerst.</translation>
    </message>
    <message>
      <source>The extent {extent} is not four numbers: write it as xmin,ymin,xmax,ymax.</source>
      <extracomment>core/request/extent.py: Sentence('The extent {extent} is not four numbers: write it as xmin,ymin,xmax,ymax.', extent=repr(text[:100]))</extracomment>
      <translation>Der Ausschnitt {extent} besteht nicht aus vier Zahlen: schreiben Sie ihn als xmin,ymin,xmax,ymax.</translation>
    </message>
    <message>
      <source>The extent {extent} lies outside the multispectral image, which reaches from {left:.10g} to {right:.10g} and from {bottom:.10g} to {top:.10g}: give coordinates in its coordinate system.</source>
      <extracomment>core/request/extent.py: Sentence('The extent {extent} lies outside the multispectral image, which reaches from {left:.10g} to {right:.10g} and from {bottom:.10g} to {top:.10g}: give coordinates in its coordinate system.', extent=repr(text[:100]), left=left, right=right, bottom=bottom, top=top)</extracomment>
      <translation>Der Ausschnitt {extent} liegt außerhalb des Multispektralbilds, das von {left:.10g} bis {right:.10g} und von {bottom:.10g} bis {top:.10g} reicht: geben Sie Koordinaten in seinem Koordinatensystem an.</translation>
    </message>
    <message>
      <source>The feature {name} has no geometry and is left out.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Das Objekt {name} hat keine Geometrie und wird weggelassen.</translation>
    </message>
    <message>
      <source>The file is empty (0 bytes).</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('The file is empty (0 bytes).')</extracomment>
      <translation>Die Datei ist leer (0 Bytes).</translation>
    </message>
    <message>
      <source>The file of the sample scene is missing or damaged: {path}. Install SpectraLift again.</source>
      <extracomment>evaluation/sample/scene.py: Sentence('The file of the sample scene is missing or damaged: {path}. Install SpectraLift again.', path=path)</extracomment>
      <translation>Die Datei der Beispielszene fehlt oder ist beschädigt: {path}. Installieren Sie SpectraLift neu.</translation>
    </message>
    <message>
      <source>The files in {folder} are not those of a run.</source>
      <extracomment>core/predict/cluster/packet.py: Sentence('The files in {folder} are not those of a run.', folder=folder)</extracomment>
      <translation>Die Dateien in {folder} sind nicht die eines Laufs.</translation>
    </message>
    <message>
      <source>The files in {folder} are not those that this run has written.</source>
      <extracomment>core/predict/cluster/packet.py: Sentence('The files in {folder} are not those that this run has written.', folder=folder)</extracomment>
      <translation>Die Dateien in {folder} sind nicht die, die dieser Lauf geschrieben hat.</translation>
    </message>
    <message>
      <source>The files in {folder} that a tile needs cannot be read: {reason}.</source>
      <extracomment>core/predict/cluster/packet.py: Sentence('The files in {folder} that a tile needs cannot be read: {reason}.', folder=folder, reason=archive.reason(e))</extracomment>
      <translation>Die Dateien in {folder}, die eine Kachel braucht, können nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>The first {count} of {all} features are pinned.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Die ersten {count} von {all} Objekten sind festgesteckt.</translation>
    </message>
    <message>
      <source>The folder has PyTorch for Python {theirs}, and QGIS has Python {python}. Install it again.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Der Ordner hat PyTorch für Python {theirs}, und QGIS hat Python {python}. Installieren Sie es erneut.</translation>
    </message>
    <message>
      <source>The folder this command was started in does not exist any more. Change to another one.</source>
      <extracomment>cli/main.py: Sentence('The folder this command was started in does not exist any more. Change to another one.')</extracomment>
      <translation>Den Ordner, in dem dieser Befehl gestartet wurde, gibt es nicht mehr. Wechseln Sie in einen anderen.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be created: {reason}.</source>
      <extracomment>cli/commands/sample.py: Sentence('The folder {folder} cannot be created: {reason}.', folder=folder, reason=e.strerror)</extracomment>
      <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
      <source>The folder {folder} does not exist. Create it, or choose another one.</source>
      <extracomment>core/check/outputs.py: Sentence('The folder {folder} does not exist. Create it, or choose another one.', folder=folder)</extracomment>
      <translation>Den Ordner {folder} gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>The gains of the bands differ by a factor of {factor:.1f} ({gains}). This is normal for digital numbers and radiance; for reflectance it indicates a wrong band or sensor. Check the band assignment.</source>
      <extracomment>core/harmonise/band_order.py: Sentence('The gains of the bands differ by a factor of {factor:.1f} ({gains}). This is normal for digital numbers and radiance; for reflectance it indicates a wrong band or sensor. Check the band assignment.', factor=done.gain[high] / done.gain[low], gains=gains)</extracomment>
      <translation>Die Verstärkungen der Bänder unterscheiden sich um den Faktor {factor:.1f} ({gains}). Bei Digitalwerten und Strahldichte ist das normal; beim Reflexionsgrad deutet es auf ein falsches Band oder einen falschen Sensor. Prüfen Sie die Bandzuordnung.</translation>
    </message>
    <message>
      <source>The header of {path} would replace {header}, which belongs to an input. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('The header of {path} would replace {header}, which belongs to an input. Choose another name.', path=path, header=header)</extracomment>
      <translation>Der Header von {path} würde {header} ersetzen, der zu einer Eingabe gehört. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>The hyperspectral image does not cover {lost} of {sensor}. The model is trained without.</source>
      <extracomment>core/check/bands.py: Sentence('The hyperspectral image does not cover {lost} of {sensor}. The model is trained without.', lost=words.listing(lost), sensor=response.sensor)</extracomment>
      <translation>Das Hyperspektralbild deckt {lost} von {sensor} nicht ab. Das Modell wird ohne trainiert.</translation>
    </message>
    <message>
      <source>The hyperspectral image on the multispectral grid (HR-HSI), as GeoTIFF (.tif) or ENVI (.bsq). An existing file is replaced only when the new one is complete.</source>
      <extracomment>core/check/fields.py: Sentence('The hyperspectral image on the multispectral grid (HR-HSI), as GeoTIFF (.tif) or ENVI (.bsq). An existing file is replaced only when the new one is complete.')</extracomment>
      <translation>Das Hyperspektralbild auf dem multispektralen Raster (HR-HSI), als GeoTIFF (.tif) oder ENVI (.bsq). Eine vorhandene Datei wird erst ersetzt, wenn die neue vollständig ist.</translation>
    </message>
    <message>
      <source>The image to assess, for example a sharpened one.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('The image to assess, for example a sharpened one.')</extracomment>
      <translation>Das zu beurteilende Bild, zum Beispiel ein geschärftes.</translation>
    </message>
    <message>
      <source>The image to learn from (LR-HSI). Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.</source>
      <extracomment>core/check/fields.py: Sentence('The image to learn from (LR-HSI). Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.')</extracomment>
      <translation>Das Bild, aus dem gelernt wird (LR-HSI). Seine Bänder brauchen Wellenlängen, in der Datei oder in einem ENVI-Header daneben. Als schlecht markierte Bänder werden ausgelassen.</translation>
    </message>
    <message>
      <source>The image to sharpen (LR-HSI). Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.</source>
      <extracomment>core/check/fields.py: Sentence('The image to sharpen (LR-HSI). Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.')</extracomment>
      <translation>Das zu schärfende Bild (LR-HSI). Seine Bänder brauchen Wellenlängen, in der Datei oder in einem ENVI-Header daneben. Als schlecht markierte Bänder werden ausgelassen.</translation>
    </message>
    <message>
      <source>The image to sharpen: many narrow bands with known wavelengths, coarse pixels.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Das Bild, das geschärft wird: viele schmale Bänder mit bekannten Wellenlängen, grobe Pixel.</translation>
    </message>
    <message>
      <source>The image with the fine pixels (HR-MSI). The result has its grid, extent and coordinate system.</source>
      <extracomment>core/check/fields.py: Sentence('The image with the fine pixels (HR-MSI). The result has its grid, extent and coordinate system.')</extracomment>
      <translation>Das Bild mit den feinen Pixeln (HR-MSI). Das Ergebnis hat dessen Raster, Ausdehnung und Koordinatensystem.</translation>
    </message>
    <message>
      <source>The image with the fine pixels, whose grid and extent the result has.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Das Bild mit den feinen Pixeln, dessen Raster und Ausdehnung das Ergebnis hat.</translation>
    </message>
    <message>
      <source>The image with the model's bands on the multispectral grid (HR-HSI), as GeoTIFF (.tif) or ENVI (.bsq). An existing file is replaced only when the new one is complete.</source>
      <extracomment>core/check/fields.py: Sentence("The image with the model's bands on the multispectral grid (HR-HSI), as GeoTIFF (.tif) or ENVI (.bsq). An existing file is replaced only when the new one is complete.")</extracomment>
      <translation>Das Bild mit den Bändern des Modells auf dem multispektralen Raster (HR-HSI), als GeoTIFF (.tif) oder ENVI (.bsq). Eine vorhandene Datei wird erst ersetzt, wenn die neue vollständig ist.</translation>
    </message>
    <message>
      <source>The images are being checked.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Die Bilder werden geprüft.</translation>
    </message>
    <message>
      <source>The images are offset by {pixels:.1f} coarse pixels. The fusion tolerates this; a pixel-by-pixel comparison does not.</source>
      <extracomment>core/check/units_and_shift.py: Sentence('The images are offset by {pixels:.1f} coarse pixels. The fusion tolerates this; a pixel-by-pixel comparison does not.', pixels=pixels)</extracomment>
      <translation>Die Bilder sind um {pixels:.1f} grobe Pixel versetzt. Die Fusion verträgt das, ein pixelweiser Vergleich nicht.</translation>
    </message>
    <message>
      <source>The images are offset: the multispectral image lies {distance:.3g} m ({pixels:.1f} coarse pixels) to the {direction}. The fusion tolerates this; a pixel-by-pixel comparison does not.</source>
      <extracomment>core/check/units_and_shift.py: Sentence('The images are offset: the multispectral image lies {distance:.3g} m ({pixels:.1f} coarse pixels) to the {direction}. The fusion tolerates this; a pixel-by-pixel comparison does not.', distance=shift.distance * metres, pixels=pixels, direction=words.direction(shift.east, shift.north))</extracomment>
      <translation>Die Bilder sind versetzt: Das Multispektralbild liegt {distance:.3g} m ({pixels:.1f} grobe Pixel) in Richtung {direction}. Die Fusion verträgt das, ein pixelweiser Vergleich nicht.</translation>
    </message>
    <message>
      <source>The interrupted run cannot be continued: nothing was recorded yet, or the request, an input or a version has changed. The whole image is predicted.</source>
      <extracomment>core/predict/journal.py: Sentence('The interrupted run cannot be continued: nothing was recorded yet, or the request, an input or a version has changed. The whole image is predicted.')</extracomment>
      <translation>Der unterbrochene Lauf kann nicht fortgesetzt werden: Noch nichts war aufgezeichnet, oder der Auftrag, eine Eingabe oder eine Version hat sich geändert. Das ganze Bild wird vorhergesagt.</translation>
    </message>
    <message>
      <source>The interrupted run is continued; {windows} of {image} windows were complete.</source>
      <extracomment>core/predict/journal.py: Sentence('The interrupted run is continued; {windows} of {image} windows were complete.', windows=windows, image=of)</extracomment>
      <translation>Der unterbrochene Lauf wird fortgesetzt; {windows} von {image} Fenstern waren fertig.</translation>
    </message>
    <message>
      <source>The line lies outside {source}.</source>
      <extracomment>profiles/read.py: Sentence('The line lies outside {source}.', source=source)</extracomment>
      <translation>Die Linie liegt außerhalb von {source}.</translation>
    </message>
    <message>
      <source>The list of bad bands has {count} entries: write ranges such as 130-135.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('The list of bad bands has {count} entries: write ranges such as 130-135.', count=len(entries))</extracomment>
      <translation>Die Liste schlechter Bänder hat {count} Einträge: schreiben Sie Bereiche wie 130-135.</translation>
    </message>
    <message>
      <source>The list of images {path} cannot be read: {reason}. Write one path per line, as UTF-8 text.</source>
      <extracomment>cli/commands/many.py: Sentence('The list of images {path} cannot be read: {reason}. Write one path per line, as UTF-8 text.', path=path, reason=reason)</extracomment>
      <translation>Die Bilderliste {path} kann nicht gelesen werden: {reason}. Schreiben Sie einen Pfad je Zeile, als UTF-8-Text.</translation>
    </message>
    <message>
      <source>The mean value of the estimate is {estimate:.4g}, that of the reference {reference:.4g}. Check that both have the same units: every figure except SAM and the correlation depends on them.</source>
      <extracomment>evaluation/assess/run.py: Sentence('The mean value of the estimate is {estimate:.4g}, that of the reference {reference:.4g}. Check that both have the same units: every figure except SAM and the correlation depends on them.', estimate=means[0], reference=means[1])</extracomment>
      <translation>Der Mittelwert der Schätzung ist {estimate:.4g}, der der Referenz {reference:.4g}. Prüfen Sie, ob beide dieselben Einheiten haben: Jede Kennzahl außer SAM und Korrelation hängt davon ab.</translation>
    </message>
    <message>
      <source>The memory is too small to train on {count} spectra at once. Choose the preset default, or a smaller number for the training option max_spectra.</source>
      <extracomment>core/train/torch/train_sin.py: Sentence('The memory is too small to train on {count} spectra at once. Choose the preset default, or a smaller number for the training option max_spectra.', count=batch)</extracomment>
      <translation>Der Speicher reicht nicht, um mit {count} Spektren auf einmal zu trainieren. Wählen Sie die Voreinstellung default oder eine kleinere Zahl für die Trainingsoption max_spectra.</translation>
    </message>
    <message>
      <source>The metadata of the {product} product in {folder} name a file outside of it ({name!r}), which is not opened. Download the product again.</source>
      <extracomment>core/raster/products/files.py: Sentence('The metadata of the {product} product in {folder} name a file outside of it ({name!r}), which is not opened. Download the product again.', product=product, folder=folder, name=name[:200])</extracomment>
      <translation>Die Metadaten des {product}-Produkts in {folder} nennen eine Datei außerhalb davon ({name!r}), die nicht geöffnet wird. Laden Sie das Produkt erneut herunter.</translation>
    </message>
    <message>
      <source>The model needs the bands {needed} of {sensor}, and the multispectral image has only {mapping}. Assign the bands, for example {example}=1,…, or train a model for the existing bands.</source>
      <extracomment>core/check/model_fit.py: Sentence('The model needs the bands {needed} of {sensor}, and the multispectral image has only {mapping}. Assign the bands, for example {example}=1,…, or train a model for the existing bands.', needed=words.listing(model.msi_bands), sensor=training_msi.sensor, mapping=mapping, example=model.msi_bands[0])</extracomment>
      <translation>Das Modell braucht die Bänder {needed} von {sensor}, und das Multispektralbild hat nur {mapping}. Ordnen Sie die Bänder zu, zum Beispiel {example}=1,…, oder trainieren Sie ein Modell für die vorhandenen Bänder.</translation>
    </message>
    <message>
      <source>The model trained by the interrupted run is used.</source>
      <extracomment>core/predict/resume.py: Sentence('The model trained by the interrupted run is used.')</extracomment>
      <translation>Das vom unterbrochenen Lauf trainierte Modell wird verwendet.</translation>
    </message>
    <message>
      <source>The model turns {names} into {count} bands; seed {seed}.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Das Modell macht aus {names} {count} Bänder; Startwert {seed}.</translation>
    </message>
    <message>
      <source>The model was trained for bands with other centres than those of the multispectral image: {lines}.</source>
      <extracomment>core/check/model_fit.py: Sentence('The model was trained for bands with other centres than those of the multispectral image: {lines}.', lines=words.listing(lines))</extracomment>
      <translation>Das Modell wurde für Bänder mit anderen Mitten als denen des Multispektralbilds trainiert: {lines}.</translation>
    </message>
    <message>
      <source>The multispectral bands seem to be in another order: {bands} would correlate far better with the hyperspectral image as {order}. Assign the bands in this way, or use radiometry none if the present assignment is right.</source>
      <extracomment>core/harmonise/compare_images.py: Sentence('The multispectral bands seem to be in another order: {bands} would correlate far better with the hyperspectral image as {order}. Assign the bands in this way, or use radiometry none if the present assignment is right.', bands=lost, order=order)</extracomment>
      <translation>Die Multispektralbänder scheinen in anderer Reihenfolge zu sein: {bands} würden als {order} weit besser mit dem Hyperspektralbild korrelieren. Ordnen Sie die Bänder so zu, oder verwenden Sie die Radiometrie none, wenn die jetzige Zuordnung stimmt.</translation>
    </message>
    <message>
      <source>The multispectral image has bands 1 to {last}; {bands} are none of them. Write the bands as 3,2,1 or as {example}=1,…</source>
      <extracomment>core/spectral/mapping/band_mapping.py: plural(len(bad), 'The multispectral image has bands 1 to {last}; {bands} is none of them. Write the bands as 3,2,1 or as {example}=1,…', 'The multispectral image has bands 1 to {last}; {bands} are none of them. Write the bands as 3,2,1 or as {example}=1,…', last=count, bands=', '.join((repr(b[:40]) for b in bad)), example=response.band_names[0])</extracomment>
      <translation>Das Multispektralbild hat die Bänder 1 bis {last}; {bands} gehören nicht dazu. Schreiben Sie die Bänder als 3,2,1 oder als {example}=1,…</translation>
    </message>
    <message>
      <source>The multispectral image has bands 1 to {last}; {bands} is none of them. Write the bands as 3,2,1 or as {example}=1,…</source>
      <extracomment>core/spectral/mapping/band_mapping.py: plural(len(bad), 'The multispectral image has bands 1 to {last}; {bands} is none of them. Write the bands as 3,2,1 or as {example}=1,…', 'The multispectral image has bands 1 to {last}; {bands} are none of them. Write the bands as 3,2,1 or as {example}=1,…', last=count, bands=', '.join((repr(b[:40]) for b in bad)), example=response.band_names[0])</extracomment>
      <translation>Das Multispektralbild hat die Bänder 1 bis {last}; {bands} gehört nicht dazu. Schreiben Sie die Bänder als 3,2,1 oder als {example}=1,…</translation>
    </message>
    <message>
      <source>The multispectral image has no georeference, so no extent can be located in it. Leave it out.</source>
      <extracomment>core/request/extent.py: Sentence('The multispectral image has no georeference, so no extent can be located in it. Leave it out.')</extracomment>
      <translation>Das Multispektralbild hat keine Georeferenz, daher kann keine Ausdehnung darin liegen. Lassen Sie sie weg.</translation>
    </message>
    <message>
      <source>The multispectral image has {count} bands and {sensor} has {sensor_count} ({names}). Assign the bands, for example {example}; unused bands may be left out.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('The multispectral image has {count} bands and {sensor} has {sensor_count} ({names}). Assign the bands, for example {example}; unused bands may be left out.', count=len(bands), sensor=response.sensor, sensor_count=len(response), names=', '.join(response.band_names), example=example)</extracomment>
      <translation>Das Multispektralbild hat {count} Bänder und {sensor} hat {sensor_count} ({names}). Ordnen Sie sie zu, zum Beispiel {example}; nicht verwendete Bänder dürfen fehlen.</translation>
    </message>
    <message>
      <source>The multispectral image is coarser than the hyperspectral one (ratio {step:.2f}), so nothing can be sharpened. Are the images swapped?</source>
      <extracomment>core/check/place.py: Sentence('The multispectral image is coarser than the hyperspectral one (ratio {step:.2f}), so nothing can be sharpened. Are the images swapped?', step=step)</extracomment>
      <translation>Das Multispektralbild ist gröber als das Hyperspektralbild (Verhältnis {step:.2f}), sodass nichts geschärft werden kann. Sind die Bilder vertauscht?</translation>
    </message>
    <message>
      <source>The multispectral image is outside the map. Zoom to it for a preview.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Das Multispektralbild liegt außerhalb der Karte. Zoomen Sie für eine Vorschau dorthin.</translation>
    </message>
    <message>
      <source>The multispectral image is {level:.3g} times brighter than the training spectra: its units seem to differ.</source>
      <extracomment>core/check/model_fit.py: Sentence('The multispectral image is {level:.3g} times brighter than the training spectra: its units seem to differ.', level=max(level, 1 / level))</extracomment>
      <translation>Das Multispektralbild ist {level:.3g}-mal heller als die Trainingsspektren: Seine Einheiten scheinen andere zu sein.</translation>
    </message>
    <message>
      <source>The multispectral image is {level:.3g} times darker than the training spectra: its units seem to differ.</source>
      <extracomment>core/check/model_fit.py: Sentence('The multispectral image is {level:.3g} times darker than the training spectra: its units seem to differ.', level=max(level, 1 / level))</extracomment>
      <translation>Das Multispektralbild ist {level:.3g}-mal dunkler als die Trainingsspektren: Seine Einheiten scheinen andere zu sein.</translation>
    </message>
    <message>
      <source>The number of workers must be from 1 to {most_workers}, not {n_workers}.</source>
      <extracomment>core/predict/cluster/target.py: Sentence('The number of workers must be from 1 to {most_workers}, not {n_workers}.', most_workers=MOST_WORKERS, n_workers=where.n_workers)</extracomment>
      <translation>Die Zahl der Worker muss von 1 bis {most_workers} sein, nicht {n_workers}.</translation>
    </message>
    <message>
      <source>The numbers in the band descriptions were taken for wavelengths, {low:g} to {high:g} nm.</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('The numbers in the band descriptions were taken for wavelengths, {low:g} to {high:g} nm.', low=low, high=high)</extracomment>
      <translation>Die Zahlen in den Bandbeschreibungen wurden für Wellenlängen gehalten, {low:g} bis {high:g} nm.</translation>
    </message>
    <message>
      <source>The options name another Python, {python}. Install PyTorch there, or clear that field to use QGIS's own Python.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Die Optionen nennen ein anderes Python, {python}. Installieren Sie PyTorch dort, oder leeren Sie das Feld, um QGIS' eigenes Python zu verwenden.</translation>
    </message>
    <message>
      <source>The overlap is too small to compare units. Both files name the same scale; no rescaling needed.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('The overlap is too small to compare units. Both files name the same scale; no rescaling needed.')</extracomment>
      <translation>Die Überlappung ist zu klein, um Einheiten zu vergleichen. Beide Dateien nennen dieselbe Skalierung; keine Skalierung nötig.</translation>
    </message>
    <message>
      <source>The overlap is too small to compare units. Multispectral values multiplied by {factor:.6g}, the ratio of the scales that both files name.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('The overlap is too small to compare units. Multispectral values multiplied by {factor:.6g}, the ratio of the scales that both files name.', factor=self.gain[0])</extracomment>
      <translation>Die Überlappung ist zu klein, um Einheiten zu vergleichen. Multispektralwerte mit {factor:.6g} multipliziert, dem Verhältnis der Skalierungen, die beide Dateien nennen.</translation>
    </message>
    <message>
      <source>The package index has no PyTorch for Python {python} on this system ({system}), or cannot be reached. Check the address of the index, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Der Paketindex hat kein PyTorch für Python {python} auf diesem System ({system}) oder ist nicht erreichbar. Prüfen Sie die Adresse des Index, oder verwenden Sie einen Ordner mit Wheels.</translation>
    </message>
    <message>
      <source>The package index lacks {what}, which PyTorch needs. Check its address, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Dem Paketindex fehlt {what}, das PyTorch braucht. Prüfen Sie seine Adresse, oder verwenden Sie einen Ordner mit Wheels.</translation>
    </message>
    <message>
      <source>The package index refuses access. Check its address and your password.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Der Paketindex verweigert den Zugriff. Prüfen Sie seine Adresse und Ihr Passwort.</translation>
    </message>
    <message>
      <source>The packages there are incompatible ({said}). See the log.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Die Pakete dort passen nicht zusammen ({said}). Siehe Protokoll.</translation>
    </message>
    <message>
      <source>The packages would replace QGIS's own {names}. Nothing was installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Die Pakete würden QGIS' eigene ersetzen: {names}. Nichts wurde installiert.</translation>
    </message>
    <message>
      <source>The path {folder} is too long for Windows. Choose a shorter folder for packages in the options, such as {example}.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Der Pfad {folder} ist für Windows zu lang. Wählen Sie in den Optionen einen kürzeren Ordner für Pakete, etwa {example}.</translation>
    </message>
    <message>
      <source>The path {place} is too long. Choose a shorter folder in the options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Der Pfad {place} ist zu lang. Wählen Sie in den Optionen einen kürzeren Ordner.</translation>
    </message>
    <message>
      <source>The pixels of the two images have nearly the same size (ratio {step:.2f}), so nothing can be sharpened. Choose a finer multispectral image.</source>
      <extracomment>core/check/place.py: Sentence('The pixels of the two images have nearly the same size (ratio {step:.2f}), so nothing can be sharpened. Choose a finer multispectral image.', step=step)</extracomment>
      <translation>Die Pixel der beiden Bilder sind fast gleich groß (Verhältnis {step:.2f}), sodass nichts geschärft werden kann. Wählen Sie ein feineres Multispektralbild.</translation>
    </message>
    <message>
      <source>The plot needs the Python package pyqtgraph, which is not installed.</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Das Diagramm braucht das Python-Paket pyqtgraph, das nicht installiert ist.</translation>
    </message>
    <message>
      <source>The polygon cannot be transformed to the coordinate system of {name}.</source>
      <extracomment>profiles/site.py: Sentence('The polygon cannot be transformed to the coordinate system of {name}.', name=source.name)</extracomment>
      <translation>Das Polygon kann nicht in das Koordinatensystem von {name} transformiert werden.</translation>
    </message>
    <message>
      <source>The polygon lies outside {source}, or between the centres of its pixels.</source>
      <extracomment>profiles/read.py: Sentence('The polygon lies outside {source}, or between the centres of its pixels.', source=source)</extracomment>
      <translation>Das Polygon liegt außerhalb von {source} oder zwischen den Mittelpunkten der Pixel.</translation>
    </message>
    <message>
      <source>The position cannot be transformed to the coordinate system of {name}.</source>
      <extracomment>profiles/site.py: Sentence('The position cannot be transformed to the coordinate system of {name}.', name=source.name)</extracomment>
      <translation>Die Position kann nicht in das Koordinatensystem von {name} transformiert werden.</translation>
    </message>
    <message>
      <source>The position lies outside {source}.</source>
      <extracomment>profiles/read.py: Sentence('The position lies outside {source}.', source=source)</extracomment>
      <translation>Die Position liegt außerhalb von {source}.</translation>
    </message>
    <message>
      <source>The preset preview trains no network: leave {names} out, or choose another preset.</source>
      <extracomment>core/check/options.py: Sentence('The preset preview trains no network: leave {names} out, or choose another preset.', names=names)</extracomment>
      <translation>Die Voreinstellung preview trainiert kein Netz: lassen Sie {names} weg, oder wählen Sie eine andere Voreinstellung.</translation>
    </message>
    <message>
      <source>The preview failed: {reason}</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Die Vorschau ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
      <source>The preview was cancelled.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Die Vorschau wurde abgebrochen.</translation>
    </message>
    <message>
      <source>The progress of the fusion is unknown ({error}).</source>
      <extracomment>adapters/tasks/fusion_task.py</extracomment>
      <translation>Der Fortschritt der Fusion ist unbekannt ({error}).</translation>
    </message>
    <message>
      <source>The proxy blocks the download. Check the proxy in QGIS's network options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Der Proxy blockiert das Herunterladen. Prüfen Sie den Proxy in QGIS' Netzwerkoptionen.</translation>
    </message>
    <message>
      <source>The proxy is set in QGIS's options, on the page Network.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Der Proxy wird in den Optionen von QGIS eingestellt, auf der Seite Netzwerk.</translation>
    </message>
    <message>
      <source>The quality raster is a GeoTIFF. End the name of {path} in .tif.</source>
      <extracomment>core/check/outputs.py: Sentence('The quality raster is a GeoTIFF. End the name of {path} in .tif.', path=path)</extracomment>
      <translation>Das Qualitätsraster ist ein GeoTIFF. Lassen Sie den Namen von {path} auf .tif enden.</translation>
    </message>
    <message>
      <source>The radiometry {radiometry} compares two images: give a multispectral image, or choose auto.</source>
      <extracomment>core/check/fusion.py: Sentence('The radiometry {radiometry} compares two images: give a multispectral image, or choose auto.', radiometry=request.radiometry)</extracomment>
      <translation>Die Radiometrie {radiometry} vergleicht zwei Bilder: Geben Sie ein Multispektralbild an, oder wählen Sie auto.</translation>
    </message>
    <message>
      <source>The ratio {ratio:g} is below 1. Give the coarse pixel size over the fine one, {inverse:g}.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('The ratio {ratio:g} is below 1. Give the coarse pixel size over the fine one, {inverse:g}.', ratio=request.ratio, inverse=1 / request.ratio)</extracomment>
      <translation>Das Verhältnis {ratio:g} ist kleiner als 1. Geben Sie die grobe durch die feine Pixelgröße an, {inverse:g}.</translation>
    </message>
    <message>
      <source>The ratio {ratio} is out of range. Choose a whole number from 1.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('The ratio {ratio} is out of range. Choose a whole number from 1.', ratio=request.ratio)</extracomment>
      <translation>Das Verhältnis {ratio} ist nicht möglich. Wählen Sie eine ganze Zahl ab 1.</translation>
    </message>
    <message>
      <source>The ratio {r} is larger than the cube, which has {cols} × {rows} pixels. Choose a smaller one.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('The ratio {r} is larger than the cube, which has {cols} × {rows} pixels. Choose a smaller one.', r=r, cols=cols, rows=rows)</extracomment>
      <translation>Das Verhältnis {r} ist größer als der Würfel, der {cols} × {rows} Pixel hat. Wählen Sie ein kleineres.</translation>
    </message>
    <message>
      <source>The reference has the same value everywhere, so PSNR and SSIM are undefined.</source>
      <extracomment>evaluation/assess/run.py: Sentence('The reference has the same value everywhere, so PSNR and SSIM are undefined.')</extracomment>
      <translation>Die Referenz hat überall denselben Wert, daher sind PSNR und SSIM nicht definiert.</translation>
    </message>
    <message>
      <source>The refinement to consistent spectra was left out: it is for the preset default, not for {preset}.</source>
      <extracomment>core/refine/refinement.py: Sentence('The refinement to consistent spectra was left out: it is for the preset default, not for {preset}.', preset=options.preset)</extracomment>
      <translation>Die Verfeinerung zu konsistenten Spektren wurde ausgelassen: Sie ist für die Voreinstellung default, nicht für {preset}.</translation>
    </message>
    <message>
      <source>The refinement to consistent spectra was left out: it is for whole images, not for an extent or a subset of the pixels.</source>
      <extracomment>core/refine/refinement.py: Sentence('The refinement to consistent spectra was left out: it is for whole images, not for an extent or a subset of the pixels.')</extracomment>
      <translation>Die Verfeinerung zu konsistenten Spektren wurde ausgelassen: Sie ist für ganze Bilder, nicht für eine Ausdehnung oder einen Teil der Pixel.</translation>
    </message>
    <message>
      <source>The report {path} has the name of a result. Choose another name.</source>
      <extracomment>cli/commands/many.py: Sentence('The report {path} has the name of a result. Choose another name.', path=report)</extracomment>
      <translation>Der Bericht {path} hat den Namen eines Ergebnisses. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>The response file {path}</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('The response file {path}', path=path)</extracomment>
      <translation>Die Datei mit Empfindlichkeiten {path}</translation>
    </message>
    <message>
      <source>The response has negative values, down to -{percent:.2g} % of the peak of {band}: they are taken for noise and count as 0.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('The response has negative values, down to -{percent:.2g} % of the peak of {band}: they are taken for noise and count as 0.', percent=worst * 100, band=worst_band)</extracomment>
      <translation>Die Empfindlichkeit hat negative Werte, bis hinab zu -{percent:.2g} % des Maximums von {band}: sie werden für Rauschen gehalten und zählen als 0.</translation>
    </message>
    <message>
      <source>The result could not be moved to {path}: {reason}.</source>
      <extracomment>core/base/publish.py: Sentence('The result could not be moved to {path}: {reason}.', path=e.filename2 or e.filename, reason=e.strerror)</extracomment>
      <translation>Das Ergebnis konnte nicht nach {path} verschoben werden: {reason}.</translation>
    </message>
    <message>
      <source>The result takes</source>
      <extracomment>core/check/outputs.py: Sentence('The result takes')</extracomment>
      <translation>Das Ergebnis braucht</translation>
    </message>
    <message>
      <source>The result will have {rows} × {cols} pixels of {every} times the size: one of {every} multispectral pixels along rows and columns. For finer pixels, choose a smaller extent or a subsampling of 1.</source>
      <extracomment>core/check/fusion.py: Sentence('The result will have {rows} × {cols} pixels of {every} times the size: one of {every} multispectral pixels along rows and columns. For finer pixels, choose a smaller extent or a subsampling of 1.', rows=area.rows, cols=area.cols, every=every)</extracomment>
      <translation>Das Ergebnis wird {rows} × {cols} Pixel der {every}-fachen Größe haben: eines von {every} Multispektralpixeln entlang von Zeilen und Spalten. Wählen Sie für feinere Pixel eine kleinere Ausdehnung oder die Unterabtastung 1.</translation>
    </message>
    <message>
      <source>The results of {path} and {other} would share the file {file}. Rename one of the images, or process them with different folders.</source>
      <extracomment>cli/commands/many.py: Sentence('The results of {path} and {other} would share the file {file}. Rename one of the images, or process them with different folders.', path=request.msi, other=other, file=path)</extracomment>
      <translation>Die Ergebnisse von {path} und {other} würden sich die Datei {file} teilen. Benennen Sie eines der Bilder um, oder verarbeiten Sie sie mit verschiedenen Ordnern.</translation>
    </message>
    <message>
      <source>The results take {needed} including a margin, and the disk has {free} free. Free some space, or choose another disk, fewer images or a smaller data type.</source>
      <extracomment>cli/commands/many.py: Sentence('The results take {needed} including a margin, and the disk has {free} free. Free some space, or choose another disk, fewer images or a smaller data type.', needed=words.size(needed), free=words.size(min(free)))</extracomment>
      <translation>Die Ergebnisse brauchen mit Reserve {needed}, und auf der Festplatte sind {free} frei. Schaffen Sie Platz, oder wählen Sie eine andere Festplatte, weniger Bilder oder einen kleineren Datentyp.</translation>
    </message>
    <message>
      <source>The results take {size} including a margin, and {folders} has {free} free. Free some space, or choose another disk.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('The results take {size} including a margin, and {folders} has {free} free. Free some space, or choose another disk.', size=words.size(size + output_checks.DISK_MARGIN_BYTES), folders=folders[disk], free=words.size(free))</extracomment>
      <translation>Die Ergebnisse brauchen mit Reserve {size}, und {folders} hat {free} frei. Schaffen Sie Platz, oder wählen Sie eine andere Festplatte.</translation>
    </message>
    <message>
      <source>The run will replace:

{files}</source>
      <extracomment>gui/widgets/question.py</extracomment>
      <translation>Der Lauf ersetzt:

{files}</translation>
    </message>
    <message>
      <source>The saved state of {path} belongs to another file.</source>
      <extracomment>core/raster/write/saved.py: Sentence('The saved state of {path} belongs to another file.', path=path)</extracomment>
      <translation>Der gespeicherte Stand von {path} gehört zu einer anderen Datei.</translation>
    </message>
    <message>
      <source>The scheduler cannot import SpectraLift ({name}): its PYTHONPATH needs {package}.</source>
      <extracomment>core/predict/cluster/check.py: Sentence('The scheduler cannot import SpectraLift ({name}): its PYTHONPATH needs {package}.', name=type(answer).__name__, package=_PACKAGE)</extracomment>
      <translation>Der Scheduler kann SpectraLift nicht importieren ({name}): sein PYTHONPATH braucht {package}.</translation>
    </message>
    <message>
      <source>The scheduler has no workers. Start some, and try again.</source>
      <extracomment>core/predict/cluster/check.py: Sentence('The scheduler has no workers. Start some, and try again.')</extracomment>
      <translation>Der Scheduler hat keine Worker. Starten Sie welche, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>The scheduler {scheduler} cannot be reached ({reason}). Check that it runs, its address (for example tcp://host:8786), and for tls:// the certificates in Dask's configuration.</source>
      <extracomment>core/predict/cluster/session.py: Sentence("The scheduler {scheduler} cannot be reached ({reason}). Check that it runs, its address (for example tcp://host:8786), and for tls:// the certificates in Dask's configuration.", scheduler=where.scheduler, reason=reason)</extracomment>
      <translation>Der Scheduler {scheduler} ist nicht erreichbar ({reason}). Prüfen Sie, ob er läuft, seine Adresse (zum Beispiel tcp://host:8786) und bei tls:// die Zertifikate in der Konfiguration von Dask.</translation>
    </message>
    <message>
      <source>The seed {seed} is out of range. Choose a whole number from 0 to {most}.</source>
      <extracomment>core/check/options.py: Sentence('The seed {seed} is out of range. Choose a whole number from 0 to {most}.', seed=seed, most=2 ** 63 - 1)</extracomment>
      <translation>Der Startwert {seed} ist nicht möglich. Wählen Sie eine ganze Zahl von 0 bis {most}.</translation>
    </message>
    <message>
      <source>The seed {seed} is out of range. Choose a whole number from 0.</source>
      <extracomment>cli/commands/sample.py: Sentence('The seed {seed} is out of range. Choose a whole number from 0.', seed=seed)</extracomment>
      <translation>Der Startwert {seed} ist nicht möglich. Wählen Sie eine ganze Zahl ab 0.</translation>
    </message>
    <message>
      <source>The sensor library cannot be read: {error}</source>
      <extracomment>processing/parameters.py</extracomment>
      <translation>Die Sensorbibliothek kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
      <source>The sensor {from_metadata} needs a multispectral image whose metadata describe its bands.</source>
      <extracomment>core/check/bands.py: Sentence('The sensor {from_metadata} needs a multispectral image whose metadata describe its bands.', from_metadata=FROM_METADATA)</extracomment>
      <translation>Der Sensor {from_metadata} braucht ein Multispektralbild, dessen Metadaten seine Bänder beschreiben.</translation>
    </message>
    <message>
      <source>The server's certificate is not trusted. Behind an inspecting proxy, set PIP_CERT to its certificate, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Dem Zertifikat des Servers wird nicht vertraut. Setzen Sie hinter einem prüfenden Proxy PIP_CERT auf dessen Zertifikat, oder verwenden Sie einen Ordner mit Wheels.</translation>
    </message>
    <message>
      <source>The sharp image, as GeoTIFF (.tif) or ENVI (.bsq). Leave it empty for a temporary file. You are asked before a file is replaced, and it is replaced only when the new one is complete.</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>Das scharfe Bild, als GeoTIFF (.tif) oder ENVI (.bsq). Lassen Sie das Feld für eine temporäre Datei leer. Sie werden gefragt, bevor eine Datei ersetzt wird, und sie wird erst ersetzt, wenn die neue vollständig ist.</translation>
    </message>
    <message>
      <source>The simulated HR-MSI, as GeoTIFF (.tif) or ENVI (.bsq).</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('The simulated HR-MSI, as GeoTIFF (.tif) or ENVI (.bsq).')</extracomment>
      <translation>Das simulierte HR-MSI, als GeoTIFF (.tif) oder ENVI (.bsq).</translation>
    </message>
    <message>
      <source>The simulated LR-HSI, as GeoTIFF (.tif) or ENVI (.bsq).</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('The simulated LR-HSI, as GeoTIFF (.tif) or ENVI (.bsq).')</extracomment>
      <translation>Das simulierte LR-HSI, als GeoTIFF (.tif) oder ENVI (.bsq).</translation>
    </message>
    <message>
      <source>The size of {place} has changed.</source>
      <extracomment>core/raster/write/saved.py: Sentence('The size of {place} has changed.', place=place)</extracomment>
      <translation>Die Größe von {place} hat sich geändert.</translation>
    </message>
    <message>
      <source>The spectra are on the clipboard, as a table.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Die Spektren sind in der Zwischenablage, als Tabelle.</translation>
    </message>
    <message>
      <source>The spectra of {count} lines are on the clipboard.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Die Spektren von {count} Linien sind in der Zwischenablage.</translation>
    </message>
    <message>
      <source>The spectra were not exported</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Die Spektren wurden nicht exportiert</translation>
    </message>
    <message>
      <source>The spectral response of the multispectral image is unknown. Choose its sensor, or give a spectral response file (CSV).</source>
      <extracomment>processing/request_algorithm.py</extracomment>
      <translation>Die spektrale Empfindlichkeit des Multispektralbilds ist unbekannt. Wählen Sie seinen Sensor, oder geben Sie eine Empfindlichkeitsdatei (CSV) an.</translation>
    </message>
    <message>
      <source>The statistics are incomplete.</source>
      <extracomment>core/raster/write/statistics.py: Sentence('The statistics are incomplete.')</extracomment>
      <translation>Die Statistik ist unvollständig.</translation>
    </message>
    <message>
      <source>The statistics belong to another raster.</source>
      <extracomment>core/raster/write/statistics.py: Sentence('The statistics belong to another raster.')</extracomment>
      <translation>Die Statistik gehört zu einem anderen Raster.</translation>
    </message>
    <message>
      <source>The system ended the installation (signal {code}).</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Das System hat die Installation beendet (Signal {code}).</translation>
    </message>
    <message>
      <source>The system killed the worker process (signal 9), usually because memory ran out. Close other programs, or lower the memory limit.</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>Das System hat den Arbeitsprozess beendet (Signal 9), meist weil der Speicher ausging. Schließen Sie andere Programme, oder senken Sie die Speichergrenze.</translation>
    </message>
    <message>
      <source>The tile {path} cannot be written: {reason}.</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('The tile {path} cannot be written: {reason}.', path=path, reason=e.strerror)</extracomment>
      <translation>Die Kachel {path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>The tiles and the file made from them take {size}, and {folder} has {free} free. Free some space, choose another disk, or end the output's name in .vrt, which keeps the tiles.</source>
      <extracomment>core/predict/cluster/predicting.py: Sentence("The tiles and the file made from them take {size}, and {folder} has {free} free. Free some space, choose another disk, or end the output's name in .vrt, which keeps the tiles.", size=size(needed), folder=folder, free=size(free))</extracomment>
      <translation>Die Kacheln und die daraus erstellte Datei brauchen {size}, und {folder} hat {free} frei. Schaffen Sie Platz, wählen Sie eine andere Festplatte, oder lassen Sie den Namen der Ausgabe auf .vrt enden, was die Kacheln behält.</translation>
    </message>
    <message>
      <source>The training option {name} is given twice.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} is given twice.', name=name)</extracomment>
      <translation>Die Trainingsoption {name} ist zweimal angegeben.</translation>
    </message>
    <message>
      <source>The training option {name} must be a number, not {text!r}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be a number, not {text!r}.', name=name, text=text)</extracomment>
      <translation>Die Trainingsoption {name} muss eine Zahl sein, nicht {text!r}.</translation>
    </message>
    <message>
      <source>The training option {name} must be a whole number, not {text!r}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be a whole number, not {text!r}.', name=name, text=text)</extracomment>
      <translation>Die Trainingsoption {name} muss eine ganze Zahl sein, nicht {text!r}.</translation>
    </message>
    <message>
      <source>The training option {name} must be from {least:g} to {most:g}, not {text}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be from {least:g} to {most:g}, not {text}.', name=name, least=least, most=most, text=repr(value))</extracomment>
      <translation>Die Trainingsoption {name} muss zwischen {least:g} und {most:g} liegen, nicht bei {text}.</translation>
    </message>
    <message>
      <source>The training option {name} must be yes or no, not {text!r}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be yes or no, not {text!r}.', name=name, text=text)</extracomment>
      <translation>Die Trainingsoption {name} muss yes oder no sein, nicht {text!r}.</translation>
    </message>
    <message>
      <source>The training option {name} must be {choices}, not {text!r}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be {choices}, not {text!r}.', name=name, choices=alternatives(choices), text=str(value)[:60])</extracomment>
      <translation>Die Trainingsoption {name} muss {choices} sein, nicht {text!r}.</translation>
    </message>
    <message>
      <source>The truth, on the same grid.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('The truth, on the same grid.')</extracomment>
      <translation>Die Wahrheit, auf demselben Raster.</translation>
    </message>
    <message>
      <source>The two images do not overlap. Fusion does not need an overlap, but the network only knows the materials of the hyperspectral image. Check that you chose the right images.</source>
      <extracomment>core/check/place.py: Sentence('The two images do not overlap. Fusion does not need an overlap, but the network only knows the materials of the hyperspectral image. Check that you chose the right images.')</extracomment>
      <translation>Die beiden Bilder überlappen sich nicht. Die Fusion braucht keine Überlappung, aber das Netz kennt nur die Materialien des Hyperspektralbilds. Prüfen Sie, ob Sie die richtigen Bilder gewählt haben.</translation>
    </message>
    <message>
      <source>The two images have different coordinate systems. {remedy}</source>
      <extracomment>evaluation/assess/matching.py: Sentence('The two images have different coordinate systems. {remedy}', remedy=remedy)</extracomment>
      <translation>Die beiden Bilder haben verschiedene Koordinatensysteme. {remedy}</translation>
    </message>
    <message>
      <source>The units of the two images were compared by their distributions alone, which also differ where the images show different ground. Use radiometry none if you know that they agree.</source>
      <extracomment>core/harmonise/compare_images.py: Sentence('The units of the two images were compared by their distributions alone, which also differ where the images show different ground. Use radiometry none if you know that they agree.')</extracomment>
      <translation>Die Einheiten der beiden Bilder wurden nur anhand ihrer Verteilungen verglichen, die auch dort abweichen, wo die Bilder verschiedenen Boden zeigen. Nehmen Sie die Radiometrie none, wenn Sie wissen, dass sie übereinstimmen.</translation>
    </message>
    <message>
      <source>The value {value!r} of {field} is unknown. Choose {choices}.</source>
      <extracomment>core/check/options.py: Sentence('The value {value!r} of {field} is unknown. Choose {choices}.', field=field.name, value=value, choices=words.alternatives(field.allowed))</extracomment>
      <translation>Der Wert {value!r} von {field} ist unbekannt. Wählen Sie {choices}.</translation>
    </message>
    <message>
      <source>The variable {short} of {path} was opened.</source>
      <extracomment>core/raster/metadata/variables.py: Sentence('The variable {short} of {path} was opened.', short=_short(name), path=path)</extracomment>
      <translation>Geöffnet wurde die Variable {short} von {path}.</translation>
    </message>
    <message>
      <source>The wavelengths given for the hyperspectral image</source>
      <extracomment>core/request/open_images.py: Sentence('The wavelengths given for the hyperspectral image')</extracomment>
      <translation>Die für das Hyperspektralbild angegebenen Wellenlängen</translation>
    </message>
    <message>
      <source>The wavelengths of the hyperspectral image ({path})</source>
      <extracomment>core/request/open_images.py: Sentence('The wavelengths of the hyperspectral image ({path})', path=path)</extracomment>
      <translation>Die Wellenlängen des Hyperspektralbilds ({path})</translation>
    </message>
    <message>
      <source>The worker process crashed (signal {signal}).</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>Der Worker-Prozess ist abgestürzt (Signal {signal}).</translation>
    </message>
    <message>
      <source>The worker process did not answer ({error}).</source>
      <extracomment>adapters/tasks/call.py</extracomment>
      <translation>Der Arbeitsprozess hat nicht geantwortet ({error}).</translation>
    </message>
    <message>
      <source>The worker process ended unexpectedly (exit code {code}).</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>Der Worker-Prozess endete unerwartet (Exitcode {code}).</translation>
    </message>
    <message>
      <source>The worker process ended without a result.</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>Der Worker-Prozess endete ohne Ergebnis.</translation>
    </message>
    <message>
      <source>The worker process is of another version of SpectraLift. Restart QGIS to complete the update.</source>
      <extracomment>cli/worker.py: Sentence('The worker process is of another version of SpectraLift. Restart QGIS to complete the update.')</extracomment>
      <translation>Der Arbeitsprozess gehört zu einer anderen Version von SpectraLift. Starten Sie QGIS neu, um die Aktualisierung abzuschließen.</translation>
    </message>
    <message>
      <source>The worker process {getpid} on {node}</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('The worker process {getpid} on {node}', getpid=os.getpid(), node=platform.node())</extracomment>
      <translation>Der Worker-Prozess {getpid} auf {node}</translation>
    </message>
    <message>
      <source>The worker {names}</source>
      <extracomment>core/predict/cluster/check.py: Sentence('The worker {names}', names=names)</extracomment>
      <translation>Der Worker {names}</translation>
    </message>
    <message>
      <source>The worker {names} (and {more} more)</source>
      <extracomment>core/predict/cluster/check.py: Sentence('The worker {names} (and {more} more)', names=names, more=more)</extracomment>
      <translation>Der Worker {names} (und {more} weitere)</translation>
    </message>
    <message>
      <source>The {device} device failed ({reason}). The CPU continues, more slowly.</source>
      <extracomment>core/train/torch/device.py: Sentence('The {device} device failed ({reason}). The CPU continues, more slowly.', device=device, reason=reason)</extracomment>
      <translation>Das Gerät {device} ist ausgefallen ({reason}). Der Prozessor macht langsamer weiter.</translation>
    </message>
    <message>
      <source>The {device} device has too little memory. The CPU continues, more slowly.</source>
      <extracomment>core/train/torch/device.py: Sentence('The {device} device has too little memory. The CPU continues, more slowly.', device=device)</extracomment>
      <translation>Das Gerät {device} hat zu wenig Speicher. Der Prozessor macht langsamer weiter.</translation>
    </message>
    <message>
      <source>The {device} device ran out of memory. It continues with smaller batches, more slowly.</source>
      <extracomment>core/train/torch/device.py: Sentence('The {device} device ran out of memory. It continues with smaller batches, more slowly.', device=device)</extracomment>
      <translation>Dem Gerät {device} ging der Speicher aus. Es macht mit kleineren Stapeln langsamer weiter.</translation>
    </message>
    <message>
      <source>The {name} {path} is also an input. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('The {name} {path} is also an input. Choose another name.', name=name, path=path)</extracomment>
      <translation>{name} {path} ist auch eine Eingabe. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>The {product} product names EPSG:{epsg}, which GDAL does not know.</source>
      <extracomment>core/raster/products/vrt.py: Sentence('The {product} product names EPSG:{epsg}, which GDAL does not know.', product=product, epsg=epsg)</extracomment>
      <translation>Das {product}-Produkt nennt EPSG:{epsg}, das GDAL nicht kennt.</translation>
    </message>
    <message>
      <source>The {product} product {path} cannot be opened: this GDAL has no {drivers} driver. Install GDAL's plugin for it, or use a QGIS that includes it.</source>
      <extracomment>core/raster/products/arrays.py: Sentence("The {product} product {path} cannot be opened: this GDAL has no {drivers} driver. Install GDAL's plugin for it, or use a QGIS that includes it.", path=path, product=product, drivers=' or '.join(drivers))</extracomment>
      <translation>Das {product}-Produkt {path} kann nicht geöffnet werden: Dieses GDAL hat keinen Treiber {drivers}. Installieren Sie GDALs Plugin dafür, oder verwenden Sie ein QGIS, das ihn enthält.</translation>
    </message>
    <message>
      <source>The {product} product {path} cannot be opened: {reason}. Was it copied completely?</source>
      <extracomment>core/raster/products/arrays.py: Sentence('The {product} product {path} cannot be opened: {reason}. Was it copied completely?', path=path, product=product, reason=reason)</extracomment>
      <translation>Das {product}-Produkt {path} kann nicht geöffnet werden: {reason}. Wurde es vollständig kopiert?</translation>
    </message>
    <message>
      <source>The {product} product {path} is incomplete: {missing} is missing, which contains {purpose}. {remedy}</source>
      <extracomment>core/raster/products/files.py: Sentence('The {product} product {path} is incomplete: {missing} is missing, which contains {purpose}. {remedy}', path=path, product=product, missing=missing, purpose=purpose, remedy=remedy)</extracomment>
      <translation>Das {product}-Produkt {path} ist unvollständig: Es fehlt {missing}, mit folgendem Inhalt: {purpose}. {remedy}</translation>
    </message>
    <message>
      <source>The {role}: {reason}</source>
      <extracomment>core/check/fusion.py: Sentence('The {role}: {reason}', role=role, reason=e)</extracomment>
      <translation>{role}: {reason}</translation>
    </message>
    <message>
      <source>The {source} names {wavelengths} wavelengths for {bands} bands.</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('The {source} names {wavelengths} wavelengths for {bands} bands.', source=source, wavelengths=len(stated.centre), bands=count)</extracomment>
      <translation>Die Quelle „{source}“ nennt {wavelengths} Wellenlängen für {bands} Bänder.</translation>
    </message>
    <message>
      <source>The {source} was not used: {reason}</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('The {source} was not used: {reason}', source=source, reason=e.message)</extracomment>
      <translation>Die Quelle „{source}“ wurde nicht verwendet: {reason}</translation>
    </message>
    <message>
      <source>The {words_of} {value:g} is not a positive number. Give {meaning}.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('The {words_of} {value:g} is not a positive number. Give {meaning}.', words_of=words_of, value=value, meaning=meaning)</extracomment>
      <translation>{words_of} {value:g} ist keine positive Zahl. Anzugeben ist {meaning}.</translation>
    </message>
    <message>
      <source>There are {count} band numbers, and {sensor} has {sensor_count} bands ({names}). Give one number for each band in this order, or name them: {example}=1,…</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('There are {count} band numbers, and {sensor} has {sensor_count} bands ({names}). Give one number for each band in this order, or name them: {example}=1,…', count=count, sensor=response.sensor, sensor_count=len(response), names=', '.join(response.band_names), example=response.band_names[0])</extracomment>
      <translation>Es gibt {count} Bandnummern, und {sensor} hat {sensor_count} Bänder ({names}). Geben Sie eine Nummer für jedes Band in dieser Reihenfolge an, oder benennen Sie sie: {example}=1,…</translation>
    </message>
    <message>
      <source>There are {most_pins} pins already. Remove some.</source>
      <extracomment>profiles/pins.py: Sentence('There are {most_pins} pins already. Remove some.', most_pins=MOST_PINS)</extracomment>
      <translation>Es gibt schon {most_pins} Punkte. Entfernen Sie einige.</translation>
    </message>
    <message>
      <source>There is no PyTorch for the Python of this QGIS (Python {version}, {bits} bits, {system}). Install a 64-bit QGIS 3.22 or later.</source>
      <extracomment>adapters/torch_install/builds.py</extracomment>
      <translation>Für das Python dieses QGIS gibt es kein PyTorch (Python {version}, {bits} Bit, {system}). Installieren Sie ein 64-Bit-QGIS 3.22 oder neuer.</translation>
    </message>
    <message>
      <source>There is no file {path}. Check the path.</source>
      <extracomment>core/raster/open_file.py: Sentence('There is no file {path}. Check the path.', path=path)</extracomment>
      <translation>Es gibt keine Datei {path}. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <source>There is no folder {folder}. Choose the folder with the wheels.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>Es gibt keinen Ordner {folder}. Wählen Sie den Ordner mit den Wheels.</translation>
    </message>
    <message>
      <source>There is no further raster in the project</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Es gibt kein weiteres Raster im Projekt</translation>
    </message>
    <message>
      <source>There is no interrupted run of this request beside {output}. This run starts from the beginning.</source>
      <extracomment>core/predict/resume.py: Sentence('There is no interrupted run of this request beside {output}. This run starts from the beginning.', output=output)</extracomment>
      <translation>Neben {output} gibt es keinen unterbrochenen Lauf dieses Auftrags. Dieser Lauf beginnt von vorn.</translation>
    </message>
    <message>
      <source>There is no line to export. Draw one on the map first.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Es gibt keine Linie zum Exportieren. Zeichnen Sie zuerst eine in die Karte.</translation>
    </message>
    <message>
      <source>There is no model file {path}. Check the path.</source>
      <extracomment>core/train/checkpoint.py: Sentence('There is no model file {path}. Check the path.', path=path)</extracomment>
      <translation>Es gibt keine Modelldatei {path}. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <source>There is no multispectral image yet whose metadata could describe its bands. Choose a sensor.</source>
      <extracomment>evaluation/simulate/response.py: Sentence('There is no multispectral image yet whose metadata could describe its bands. Choose a sensor.')</extracomment>
      <translation>Es gibt noch kein Multispektralbild, dessen Metadaten seine Bänder beschreiben könnten. Wählen Sie einen Sensor.</translation>
    </message>
    <message>
      <source>There is no sensor {sensor!r} in the library. Did you mean {sensors}?</source>
      <extracomment>core/spectral/response/sensors.py: Sentence('There is no sensor {sensor!r} in the library. Did you mean {sensors}?', sensor=sensor, sensors=sensors)</extracomment>
      <translation>Die Bibliothek enthält keinen Sensor {sensor!r}. Meinten Sie {sensors}?</translation>
    </message>
    <message>
      <source>There is no sensor {sensor!r} in the library: choose one from its list.</source>
      <extracomment>core/spectral/response/sensors.py: Sentence('There is no sensor {sensor!r} in the library: choose one from its list.', sensor=sensor)</extracomment>
      <translation>Die Bibliothek enthält keinen Sensor {sensor!r}: Wählen Sie einen aus ihrer Liste.</translation>
    </message>
    <message>
      <source>There is no spectrum to write. Pin a place where the image has data.</source>
      <extracomment>profiles/export.py: Sentence('There is no spectrum to write. Pin a place where the image has data.')</extracomment>
      <translation>Es gibt kein Spektrum zu schreiben. Heften Sie einen Punkt an, wo das Bild Daten hat.</translation>
    </message>
    <message>
      <source>There is no wheel of PyTorch (torch-….whl) in {folder}. Choose the folder with the wheels.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>In {folder} gibt es kein Wheel von PyTorch (torch-….whl). Wählen Sie den Ordner mit den Wheels.</translation>
    </message>
    <message>
      <source>There is not enough memory. Close other programs, and try again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Es ist nicht genug Speicher da. Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>There is not enough memory. Lower the memory limit.</source>
      <extracomment>cli/commands/many.py: Sentence('There is not enough memory. Lower the memory limit.')</extracomment>
      <translation>Es ist nicht genug Speicher da. Senken Sie die Speichergrenze.</translation>
    </message>
    <message>
      <source>There is not enough memory: close other programs, or lower the memory limit (--memory-mib). The preset preview needs least.</source>
      <extracomment>cli/main.py: Sentence('There is not enough memory: close other programs, or lower the memory limit (--memory-mib). The preset preview needs least.')</extracomment>
      <translation>Der Arbeitsspeicher reicht nicht: Schließen Sie andere Programme, oder senken Sie die Speichergrenze (--memory-mib). Die Voreinstellung preview braucht am wenigsten.</translation>
    </message>
    <message>
      <source>There is nothing to export. Pin a position on the map first.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Es gibt nichts zu exportieren. Heften Sie zuerst einen Punkt in der Karte an.</translation>
    </message>
    <message>
      <source>This GDAL cannot write PNG pictures.</source>
      <extracomment>core/raster/png.py: Sentence('This GDAL cannot write PNG pictures.')</extracomment>
      <translation>Dieses GDAL kann keine PNG-Bilder schreiben.</translation>
    </message>
    <message>
      <source>This PyTorch would replace QGIS's NumPy. Choose another release of PyTorch.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Dieses PyTorch würde QGIS' NumPy ersetzen. Wählen Sie eine andere Version von PyTorch.</translation>
    </message>
    <message>
      <source>This Python has no GDAL (the module osgeo). Use QGIS's Python, or install GDAL from conda-forge (gdal) or with the system's packages (python3-gdal).</source>
      <extracomment>cli/main.py: Sentence("This Python has no GDAL (the module osgeo). Use QGIS's Python, or install GDAL from conda-forge (gdal) or with the system's packages (python3-gdal).")</extracomment>
      <translation>Dieses Python hat kein GDAL (das Modul osgeo). Verwenden Sie das Python von QGIS, oder installieren Sie GDAL von conda-forge (gdal) oder mit den Paketen des Systems (python3-gdal).</translation>
    </message>
    <message>
      <source>This model was trained on arrays and has no record of its images: train it on images.</source>
      <extracomment>core/train/model.py: Sentence('This model was trained on arrays and has no record of its images: train it on images.')</extracomment>
      <translation>Dieses Modell wurde an Arrays trainiert und kennt seine Bilder nicht: Trainieren Sie es an Bildern.</translation>
    </message>
    <message>
      <source>This project has no raster yet. Choose files with …, or {link}.</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Dieses Projekt hat noch kein Raster. Wählen Sie Dateien mit …, oder {link}.</translation>
    </message>
    <message>
      <source>Threads</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Threads</translation>
    </message>
    <message>
      <source>Three measures of each pixel that need no reference: closure (difference between the multispectral pixel and the sharp spectrum seen by the sensor), spread (disagreement of the networks) and a mark for pixels outside the range of the training. None of them is an uncertainty.</source>
      <extracomment>core/check/fields.py: Sentence('Three measures of each pixel that need no reference: closure (difference between the multispectral pixel and the sharp spectrum seen by the sensor), spread (disagreement of the networks) and a mark for pixels outside the range of the training. None of them is an uncertainty.')</extracomment>
      <translation>Drei Maße für jedes Pixel, die keine Referenz brauchen: Konsistenz (Abweichung zwischen dem Multispektralpixel und dem scharfen Spektrum, wie der Sensor es sieht), Streuung (Uneinigkeit der Netze) und eine Markierung der Pixel außerhalb des Trainingsbereichs. Keines davon ist eine Unsicherheit.</translation>
    </message>
    <message>
      <source>Train a spectral model</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Ein Spektralmodell trainieren</translation>
    </message>
    <message>
      <source>Trained with preset {preset} and seed {seed} on {spectra} spectra, on {device}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Trainiert mit Voreinstellung {preset} und Startwert {seed} an {spectra} Spektren, auf {device}.</translation>
    </message>
    <message>
      <source>Training diverged at step {step}: the loss is not a number. Check the images for extreme values, or try another seed.</source>
      <extracomment>core/train/torch/train_sin.py: Sentence('Training diverged at step {step}: the loss is not a number. Check the images for extreme values, or try another seed.', step=step)</extracomment>
      <translation>Das Training lief in Schritt {step} auseinander: der Verlust ist keine Zahl. Prüfen Sie die Bilder auf extreme Werte, oder versuchen Sie einen anderen Startwert.</translation>
    </message>
    <message>
      <source>Training options</source>
      <extracomment>core/check/fields.py: Sentence('Training options')</extracomment>
      <translation>Trainingsoptionen</translation>
    </message>
    <message>
      <source>Training spectra</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Trainingsspektren</translation>
    </message>
    <message>
      <source>Training the spectral model</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Das Spektralmodell wird trainiert</translation>
    </message>
    <message>
      <source>Trains a model on a hyperspectral image, to be applied to many images of one sensor.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Trainiert an einem Hyperspektralbild ein Modell, das auf viele Bilder eines Sensors angewandt wird.</translation>
    </message>
    <message>
      <source>Truth</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Truth')</extracomment>
      <translation>Wahrheit</translation>
    </message>
    <message>
      <source>Turns a multispectral image into a hyperspectral one with a trained model.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Macht mit einem trainierten Modell aus einem Multispektralbild ein hyperspektrales.</translation>
    </message>
    <message>
      <source>UIQI</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>UIQI</translation>
    </message>
    <message>
      <source>Unit length</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Einheitslänge</translation>
    </message>
    <message>
      <source>Unit of the x axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Einheit der x-Achse</translation>
    </message>
    <message>
      <source>Unit of the y axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Einheit der y-Achse</translation>
    </message>
    <message>
      <source>Unpacking</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Auspacken</translation>
    </message>
    <message>
      <source>Upsampling alone is at least as good.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Nur Hochskalieren ist mindestens genauso gut.</translation>
    </message>
    <message>
      <source>Upsampling alone would be about as good.</source>
      <extracomment>core/forecast/step.py: Sentence('Upsampling alone would be about as good.')</extracomment>
      <translation>Nur Hochskalieren wäre etwa gleich gut.</translation>
    </message>
    <message>
      <source>Upsampling alone would be better (RMSE {upsampling:.3g} instead of {rmse:.3g}).</source>
      <extracomment>core/forecast/step.py: Sentence('Upsampling alone would be better (RMSE {upsampling:.3g} instead of {rmse:.3g}).', upsampling=forecast.upsampling_rmse, rmse=forecast.rmse)</extracomment>
      <translation>Nur Hochskalieren wäre besser (RMSE {upsampling:.3g} statt {rmse:.3g}).</translation>
    </message>
    <message>
      <source>Values of the curves under the cursor</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Werte der Kurven unter dem Mauszeiger</translation>
    </message>
    <message>
      <source>Values under the cursor</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Werte unter dem Mauszeiger</translation>
    </message>
    <message>
      <source>Variant</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Variant')</extracomment>
      <translation>Variante</translation>
    </message>
    <message>
      <source>Waiting for a run to end</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Es wird auf das Ende eines Laufs gewartet</translation>
    </message>
    <message>
      <source>Wald's protocol (Wald, Ranchin &amp; Mangolini 1997) as in Shah &amp; Duarte 2025, arXiv 2507.13339</source>
      <extracomment>evaluation/simulate/run.py: Sentence("Wald's protocol (Wald, Ranchin &amp; Mangolini 1997) as in Shah &amp; Duarte 2025, arXiv 2507.13339")</extracomment>
      <translation>Walds Protokoll (Wald, Ranchin &amp; Mangolini 1997) wie in Shah &amp; Duarte 2025, arXiv 2507.13339</translation>
    </message>
    <message>
      <source>Which bands lie in the water-vapour windows is unknown without wavelengths: replace {entry} by band numbers, or give the wavelengths.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('Which bands lie in the water-vapour windows is unknown without wavelengths: replace {entry} by band numbers, or give the wavelengths.', entry=word)</extracomment>
      <translation>Welche Bänder in den Wasserdampf-Fenstern liegen, ist ohne Wellenlängen unbekannt: ersetzen Sie {entry} durch Bandnummern, oder geben Sie die Wellenlängen an.</translation>
    </message>
    <message>
      <source>Whole numbers from 0 to 65535 (uint16)</source>
      <extracomment>core/check/fields.py: Sentence('Whole numbers from 0 to 65535 (uint16)')</extracomment>
      <translation>Ganze Zahlen von 0 bis 65535 (uint16)</translation>
    </message>
    <message>
      <source>Whole numbers from −32768 to 32767 (int16)</source>
      <extracomment>core/check/fields.py: Sentence('Whole numbers from −32768 to 32767 (int16)')</extracomment>
      <translation>Ganze Zahlen von −32768 bis 32767 (int16)</translation>
    </message>
    <message>
      <source>Why {name} failed</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Warum {name} fehlgeschlagen ist</translation>
    </message>
    <message>
      <source>Width of the PSF in fine pixels: the standard deviation of a Gaussian, the first dark ring of an Airy pattern; the documentation has the meaning for each PSF.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Width of the PSF in fine pixels: the standard deviation of a Gaussian, the first dark ring of an Airy pattern; the documentation has the meaning for each PSF.')</extracomment>
      <translation>Breite der PSF in feinen Pixeln: die Standardabweichung einer Gaußfunktion, der erste dunkle Ring eines Airy-Musters; die Dokumentation nennt die Bedeutung für jede PSF.</translation>
    </message>
    <message>
      <source>Widths (FWHM) of {width:.3g} nm do not fit bands {spacing:.3g} nm apart. They were taken as {converted:.3g} nm, in another unit than the wavelengths. Check the widths.</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('Widths (FWHM) of {width:.3g} nm do not fit bands {spacing:.3g} nm apart. They were taken as {converted:.3g} nm, in another unit than the wavelengths. Check the widths.', width=middle / factor, spacing=spacing, converted=middle)</extracomment>
      <translation>Breiten (Halbwertsbreiten) von {width:.3g} nm passen nicht zu Bändern im Abstand von {spacing:.3g} nm. Sie wurden als {converted:.3g} nm gelesen, in einer anderen Einheit als die Wellenlängen. Prüfen Sie die Breiten.</translation>
    </message>
    <message>
      <source>Widths (FWHM) that do not fit bands {spacing:.3g} nm apart were not used: those of the bands {bands}. Check the widths.</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('Widths (FWHM) that do not fit bands {spacing:.3g} nm apart were not used: those of the bands {bands}. Check the widths.', spacing=spacing, bands=band_ranges(np.flatnonzero(odd &amp; has_width), bands))</extracomment>
      <translation>Breiten (Halbwertsbreiten), die nicht zu Bändern im Abstand von {spacing:.3g} nm passen, wurden nicht verwendet: die der Bänder {bands}. Prüfen Sie die Breiten.</translation>
    </message>
    <message>
      <source>Window around a point</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Fenster um einen Punkt</translation>
    </message>
    <message>
      <source>Window of pixels around the point</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Fenster von Pixeln um den Punkt</translation>
    </message>
    <message>
      <source>With a multispectral image: numbers in the sensor's order (3,2,1) or pairs (Blue=3,Green=2,Red=1). Without one: names of the sensor's bands (B2,B3,B4). Leave it empty for the bands of the sensor's usual product.</source>
      <extracomment>core/check/fields.py: Sentence("With a multispectral image: numbers in the sensor's order (3,2,1) or pairs (Blue=3,Green=2,Red=1). Without one: names of the sensor's bands (B2,B3,B4). Leave it empty for the bands of the sensor's usual product.")</extracomment>
      <translation>Mit einem Multispektralbild: Nummern in der Reihenfolge des Sensors (3,2,1) oder Paare (Blue=3,Green=2,Red=1). Ohne: Namen der Bänder des Sensors (B2,B3,B4). Lassen Sie das Feld für die Bänder des üblichen Produkts des Sensors leer.</translation>
    </message>
    <message>
      <source>Without georeferences it is unknown which pixels of {fine} lie in one of {coarse}.</source>
      <extracomment>profiles/site.py: Sentence('Without georeferences it is unknown which pixels of {fine} lie in one of {coarse}.', fine=fine.name, coarse=coarse.name)</extracomment>
      <translation>Ohne Georeferenzen ist unbekannt, welche Pixel von {fine} in einem von {coarse} liegen.</translation>
    </message>
    <message>
      <source>Write the offset into the file, for example with {command}, or choose the radiometry model if its values are right.</source>
      <extracomment>core/check/model_fit.py: Sentence('Write the offset into the file, for example with {command}, or choose the radiometry model if its values are right.', command=command)</extracomment>
      <translation>Schreiben Sie den Versatz in die Datei, zum Beispiel mit {command}, oder wählen Sie die Radiometrie model, wenn die Werte stimmen.</translation>
    </message>
    <message>
      <source>Writing statistics and metadata</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Statistik und Metadaten werden geschrieben</translation>
    </message>
    <message>
      <source>Writing the result as a COG takes</source>
      <extracomment>core/check/outputs.py: Sentence('Writing the result as a COG takes')</extracomment>
      <translation>Das Ergebnis als COG zu schreiben braucht</translation>
    </message>
    <message>
      <source>Writing {path} failed. Is the disk full?</source>
      <extracomment>core/raster/write/mosaic.py: Sentence('Writing {path} failed. Is the disk full?', path=path)</extracomment>
      <translation>Das Schreiben von {path} ist gescheitert. Ist der Datenträger voll?</translation>
    </message>
    <message>
      <source>Writing {path} failed: {reason}. Is the disk full?</source>
      <extracomment>core/raster/write/cog.py: Sentence('Writing {path} failed: {reason}. Is the disk full?', path=path, reason=reason)</extracomment>
      <translation>Das Schreiben von {path} ist gescheitert: {reason}. Ist der Datenträger voll?</translation>
    </message>
    <message>
      <source>Written: {paths}</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Geschrieben: {paths}</translation>
    </message>
    <message>
      <source>ZSTD</source>
      <extracomment>core/check/fields.py: Sentence('ZSTD')</extracomment>
      <translation>ZSTD</translation>
    </message>
    <message>
      <source>Zoom to</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Hinzoomen</translation>
    </message>
    <message>
      <source>Zoom to all curves</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Auf alle Kurven zoomen</translation>
    </message>
    <message>
      <source>[temporary file]</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>[temporäre Datei]</translation>
    </message>
    <message>
      <source>a centre of {nm:g} nm is not between {low:g} and {high:g}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('a centre of {nm:g} nm is not between {low:g} and {high:g}.', nm=centre_nm[i], low=low, high=high)</extracomment>
      <translation>eine Mitte von {nm:g} nm liegt nicht zwischen {low:g} und {high:g}.</translation>
    </message>
    <message>
      <source>a list `{replace}` of {count} numbers</source>
      <extracomment>core/raster/products/desis.py: Sentence('a list `{replace}` of {count} numbers', replace=key.replace('_', ' '), count=len(nodes))</extracomment>
      <translation>eine Liste `{replace}` mit {count} Zahlen</translation>
    </message>
    <message>
      <source>a range has two ends, as in 400:1000 nm.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('a range has two ends, as in 400:1000 nm.')</extracomment>
      <translation>ein Bereich hat zwei Enden, wie in 400:1000 nm.</translation>
    </message>
    <message>
      <source>a raster without files or bands</source>
      <extracomment>core/predict/journal.py: Sentence('a raster without files or bands')</extracomment>
      <translation>ein Raster ohne Dateien oder Bänder</translation>
    </message>
    <message>
      <source>a response cannot be negative ({value:g}).</source>
      <extracomment>core/spectral/response/curves.py: Sentence('a response cannot be negative ({value:g}).', value=lowest)</extracomment>
      <translation>eine Empfindlichkeit kann nicht negativ sein ({value:g}).</translation>
    </message>
    <message>
      <source>a response table needs a header line and at least two wavelengths.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('a response table needs a header line and at least two wavelengths.')</extracomment>
      <translation>eine Tabelle mit Empfindlichkeiten braucht eine Kopfzeile und mindestens zwei Wellenlängen.</translation>
    </message>
    <message>
      <source>a step of {every} leaves no pixel of {rows} × {cols}</source>
      <extracomment>core/base/grid.py: Sentence('a step of {every} leaves no pixel of {rows} × {cols}', every=every, rows=self.shape[0], cols=self.shape[1])</extracomment>
      <translation>eine Schrittweite von {every} lässt von {rows} × {cols} kein Pixel übrig</translation>
    </message>
    <message>
      <source>a width of {nm:g} nm is not between {low:g} and {high:g}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('a width of {nm:g} nm is not between {low:g} and {high:g}.', nm=fwhm_nm[i], low=low, high=high)</extracomment>
      <translation>eine Breite von {nm:g} nm liegt nicht zwischen {low:g} und {high:g}.</translation>
    </message>
    <message>
      <source>a window of 1, 3 or 5 pixels and mean or median, not {window} {statistic}</source>
      <extracomment>profiles/read.py: Sentence('a window of 1, 3 or 5 pixels and mean or median, not {window} {statistic}', window=self.window, statistic=self.statistic)</extracomment>
      <translation>ein Fenster von 1, 3 oder 5 Pixeln und mean oder median, nicht {window} {statistic}</translation>
    </message>
    <message>
      <source>about {time} left</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>noch etwa {time}</translation>
    </message>
    <message>
      <source>against coarse</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>gegen grob</translation>
    </message>
    <message>
      <source>all</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>alle</translation>
    </message>
    <message>
      <source>an ENVI header of more than {max_header_bytes} MiB</source>
      <extracomment>core/spectral/envi_header.py: Sentence('an ENVI header of more than {max_header_bytes} MiB', max_header_bytes=MAX_HEADER_BYTES // 1024 ** 2)</extracomment>
      <translation>eine ENVI-Kopfdatei von mehr als {max_header_bytes} MiB</translation>
    </message>
    <message>
      <source>an assumption: check it before you run</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>eine Annahme: Prüfen Sie sie vor dem Lauf</translation>
    </message>
    <message>
      <source>an incomplete record</source>
      <extracomment>core/predict/journal.py: Sentence('an incomplete record')</extracomment>
      <translation>eine unvollständige Aufzeichnung</translation>
    </message>
    <message>
      <source>as stored</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>wie gespeichert</translation>
    </message>
    <message>
      <source>as stored, because the file contains no scale</source>
      <extracomment>core/check/fusion.py: Sentence('as stored, because the file contains no scale')</extracomment>
      <translation>wie gespeichert, weil die Datei keine Skalierung enthält</translation>
    </message>
    <message>
      <source>assumed from the name of the image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>nach dem Namen des Bilds angenommen</translation>
    </message>
    <message>
      <source>assumed: {how}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>angenommen: {how}</translation>
    </message>
    <message>
      <source>at this position</source>
      <extracomment>profiles/read.py: Sentence('at this position')</extracomment>
      <translation>an dieser Stelle</translation>
    </message>
    <message>
      <source>band</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Band</translation>
    </message>
    <message>
      <source>band by band</source>
      <extracomment>profiles/compare.py: Sentence('band by band')</extracomment>
      <translation>Band für Band</translation>
    </message>
    <message>
      <source>band descriptions</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('band descriptions')</extracomment>
      <translation>Bandbeschreibungen</translation>
    </message>
    <message>
      <source>band descriptions that may only count the bands</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('band descriptions that may only count the bands')</extracomment>
      <translation>Bandbeschreibungen, die vielleicht nur die Bänder zählen</translation>
    </message>
    <message>
      <source>band metadata</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('band metadata')</extracomment>
      <translation>Bandmetadaten</translation>
    </message>
    <message>
      <source>band number</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>Bandnummer</translation>
    </message>
    <message>
      <source>band {band} has no wavelength.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('band {band} has no wavelength.', band=blank[0] + 1)</extracomment>
      <translation>Band {band} hat keine Wellenlänge.</translation>
    </message>
    <message>
      <source>band {index} ({centre_nm:g} nm beside {others} nm)</source>
      <extracomment>core/check/bands.py: Sentence('band {index} ({centre_nm:g} nm beside {others} nm)', index=odd.index + 1, centre_nm=raster.bands.centre_nm[odd.index], others=others)</extracomment>
      <translation>Band {index} ({centre_nm:g} nm neben {others} nm)</translation>
    </message>
    <message>
      <source>band {number} ({centre:.0f} nm) for {name} ({value:.0f} nm)</source>
      <extracomment>core/check/model_fit.py: Sentence('band {number} ({centre:.0f} nm) for {name} ({value:.0f} nm)', number=number, centre=centre, name=name, value=trained_centre)</extracomment>
      <translation>Band {number} ({centre:.0f} nm) für {name} ({value:.0f} nm)</translation>
    </message>
    <message>
      <source>cannot read {path} ({reason}): put the inputs where all workers see them</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('cannot read {path} ({reason}): put the inputs where all workers see them', path=path, reason=e.strerror)</extracomment>
      <translation>kann {path} nicht lesen ({reason}): Legen Sie die Eingaben dorthin, wo alle Worker sie sehen</translation>
    </message>
    <message>
      <source>cannot run SpectraLift ({name}: {answer}): its PYTHONPATH needs {package}</source>
      <extracomment>core/predict/cluster/check.py: Sentence('cannot run SpectraLift ({name}: {answer}): its PYTHONPATH needs {package}', name=type(answer).__name__, answer=answer, package=_PACKAGE)</extracomment>
      <translation>kann SpectraLift nicht ausführen ({name}: {answer}): sein PYTHONPATH braucht {package}</translation>
    </message>
    <message>
      <source>cannot write into {folder} ({reason})</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('cannot write into {folder} ({reason})', folder=folder, reason=e.strerror)</extracomment>
      <translation>kann nicht in {folder} schreiben ({reason})</translation>
    </message>
    <message>
      <source>coarse pixel</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>grobes Pixel</translation>
    </message>
    <message>
      <source>colour interpretation</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('colour interpretation')</extracomment>
      <translation>Farbdeutung</translation>
    </message>
    <message>
      <source>colour interpretation and the sensor's usual product order</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence("colour interpretation and the sensor's usual product order")</extracomment>
      <translation>Farbinterpretation und die übliche Produktreihenfolge des Sensors</translation>
    </message>
    <message>
      <source>column {column} has no name: name its band in the header line, or delete the column.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('column {column} has no name: name its band in the header line, or delete the column.', column=nameless)</extracomment>
      <translation>Spalte {column} hat keinen Namen: geben Sie in der Kopfzeile ihr Band an, oder löschen Sie die Spalte.</translation>
    </message>
    <message>
      <source>complex numbers are not radiances: give their magnitude</source>
      <extracomment>core/runs/fusion.py: Sentence('complex numbers are not radiances: give their magnitude')</extracomment>
      <translation>komplexe Zahlen sind keine Strahldichten: Geben Sie ihren Betrag an</translation>
    </message>
    <message>
      <source>continuum removed</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>Kontinuum entfernt</translation>
    </message>
    <message>
      <source>create the sample scene</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>erstellen Sie die Beispielszene</translation>
    </message>
    <message>
      <source>dimensions of the file</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('dimensions of the file')</extracomment>
      <translation>Dimensionen der Datei</translation>
    </message>
    <message>
      <source>distance along the line (map units)</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>Entfernung entlang der Linie (Karteneinheiten)</translation>
    </message>
    <message>
      <source>distance {distance} · band {band}{where}: {value}</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>Entfernung {distance} · Band {band}{where}: {value}</translation>
    </message>
    <message>
      <source>does not see the folder {folder} of this machine: write to a file system that all workers share</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('does not see the folder {folder} of this machine: write to a file system that all workers share', folder=folder)</extracomment>
      <translation>sieht den Ordner {folder} dieses Rechners nicht: Schreiben Sie auf ein Dateisystem, das alle Worker teilen</translation>
    </message>
    <message>
      <source>east</source>
      <extracomment>core/base/words.py: Sentence('east')</extracomment>
      <translation>Osten</translation>
    </message>
    <message>
      <source>expected 1 to {most} rows, one a band, found {count}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('expected 1 to {most} rows, one a band, found {count}.', most=MAX_BANDS, count=len(table))</extracomment>
      <translation>erwartet wurden 1 bis {most} Zeilen, eine je Band, gefunden {count}.</translation>
    </message>
    <message>
      <source>expected a header line ({expected}), found {line!r}.</source>
      <extracomment>core/spectral/tables.py: Sentence('expected a header line ({expected}), found {line!r}.', expected=expected, line=first[:60])</extracomment>
      <translation>erwartet wurde eine Kopfzeile ({expected}), gefunden {line!r}.</translation>
    </message>
    <message>
      <source>expected the wavelength and one column a band, found {count} columns.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('expected the wavelength and one column a band, found {count} columns.', count=count)</extracomment>
      <translation>erwartet wurden die Wellenlänge und eine Spalte je Band, gefunden {count} Spalten.</translation>
    </message>
    <message>
      <source>expected two cubes (H, W, C), got {shape} and {other}</source>
      <extracomment>evaluation/assess/run.py: Sentence('expected two cubes (H, W, C), got {shape} and {other}', shape=np.shape(estimate), other=np.shape(reference))</extracomment>
      <translation>erwartet wurden zwei Datenwürfel (H, W, C), bekommen {shape} und {other}</translation>
    </message>
    <message>
      <source>expected {expected} values, found {count}.</source>
      <extracomment>core/spectral/tables.py: Sentence('expected {expected} values, found {count}.', expected=count, count=len(cells))</extracomment>
      <translation>erwartet wurden {expected} Werte, gefunden {count}.</translation>
    </message>
    <message>
      <source>feature {number} ({name})</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('feature {number} ({name})', number=number, name=names[-1][:40])</extracomment>
      <translation>Objekt {number} ({name})</translation>
    </message>
    <message>
      <source>feature {number} has no properties.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('feature {number} has no properties.', number=number)</extracomment>
      <translation>Feature {number} hat keine Eigenschaften.</translation>
    </message>
    <message>
      <source>fewer parts than files</source>
      <extracomment>core/predict/journal.py: Sentence('fewer parts than files')</extracomment>
      <translation>weniger Teile als Dateien</translation>
    </message>
    <message>
      <source>fitted on the overlap</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('fitted on the overlap')</extracomment>
      <translation>an der Überlappung bestimmt</translation>
    </message>
    <message>
      <source>fitted to the distributions of values</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('fitted to the distributions of values')</extracomment>
      <translation>an den Verteilungen der Werte bestimmt</translation>
    </message>
    <message>
      <source>from the image's own wavelengths</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>aus den eigenen Wellenlängen des Bilds</translation>
    </message>
    <message>
      <source>from {how}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>aus: {how}</translation>
    </message>
    <message>
      <source>given</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('given')</extracomment>
      <translation>angegeben</translation>
    </message>
    <message>
      <source>has no PyTorch: install the version that this machine has</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('has no PyTorch: install the version that this machine has')</extracomment>
      <translation>hat kein PyTorch: installieren Sie die Version, die dieser Rechner hat</translation>
    </message>
    <message>
      <source>has no {device} device: choose the device cpu</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('has no {device} device: choose the device cpu', device=device)</extracomment>
      <translation>hat kein Gerät {device}: wählen Sie das Gerät cpu</translation>
    </message>
    <message>
      <source>hyperspectral image (LR-HSI)</source>
      <extracomment>core/check/fusion.py: Sentence('hyperspectral image (LR-HSI)')</extracomment>
      <translation>Hyperspektralbild (LR-HSI)</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,apply,predict,inference,model,network</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>hyperspektral,multispektral,fusion,schärfen,anwenden,vorhersage,inferenz,modell,netz,hyperspectral,apply</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,pansharpening,super-resolution,spectral response,srf,hsi,msi,EnMAP,PRISMA,DESIS,EMIT,Sentinel-2</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>hyperspektral,multispektral,fusion,schärfen,pansharpening,super-resolution,spektrale empfindlichkeit,srf,hsi,msi,EnMAP,PRISMA,DESIS,EMIT,Sentinel-2,hyperspectral,sharpening</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,train,model,network,spectral response,srf</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>hyperspektral,multispektral,fusion,schärfen,trainieren,modell,netz,spektrale empfindlichkeit,srf,hyperspectral,train</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,simulate,degrade,wald,protocol,psf,point spread function,noise,snr,downsample,evaluation,benchmark</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>hyperspektral,multispektral,simulieren,wald,protokoll,psf,punktspreizfunktion,rauschen,snr,bewertung,benchmark,hyperspectral,simulate</translation>
    </message>
    <message>
      <source>hyperspectral,quality,accuracy,compare,evaluate,rmse,psnr,ssim,uiqi,ergas,sam,spectral angle,cross-correlation,metrics</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>hyperspektral,qualität,genauigkeit,vergleich,bewerten,rmse,psnr,ssim,uiqi,ergas,sam,spektralwinkel,kreuzkorrelation,metriken,hyperspectral,assess</translation>
    </message>
    <message>
      <source>hyperspectral,spectrum,spectra,profile,signature,extract,sample,zonal,library</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>hyperspektral,spektrum,spektren,profil,signatur,auslesen,stichprobe,zonal,bibliothek,hyperspectral,profile</translation>
    </message>
    <message>
      <source>in any of these pixels</source>
      <extracomment>profiles/read.py: Sentence('in any of these pixels')</extracomment>
      <translation>in einem dieser Pixel</translation>
    </message>
    <message>
      <source>in the user profile: {python}</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>im Benutzerprofil: {python}</translation>
    </message>
    <message>
      <source>it cannot be read: there is no such file.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it cannot be read: there is no such file.')</extracomment>
      <translation>sie kann nicht gelesen werden: es gibt keine solche Datei.</translation>
    </message>
    <message>
      <source>it cannot be read: {reason}.</source>
      <extracomment>core/spectral/tables.py: Sentence('it cannot be read: {reason}.', reason=reason)</extracomment>
      <translation>sie kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>it has more than {count} lines</source>
      <extracomment>cli/commands/many.py: Sentence('it has more than {count} lines', count=_MOST_SCENES)</extracomment>
      <translation>sie hat mehr als {count} Zeilen</translation>
    </message>
    <message>
      <source>it has more than {rows} rows: not a table of wavelengths.</source>
      <extracomment>core/spectral/tables.py: Sentence('it has more than {rows} rows: not a table of wavelengths.', rows=MAX_ROWS)</extracomment>
      <translation>sie hat mehr als {rows} Zeilen: keine Tabelle von Wellenlängen.</translation>
    </message>
    <message>
      <source>it has {columns} columns: not a table of wavelengths.</source>
      <extracomment>core/spectral/tables.py: Sentence('it has {columns} columns: not a table of wavelengths.', columns=columns)</extracomment>
      <translation>sie hat {columns} Spalten: keine Tabelle von Wellenlängen.</translation>
    </message>
    <message>
      <source>it has {count} columns without names: add a header line with wavelength and fwhm.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('it has {count} columns without names: add a header line with wavelength and fwhm.', count=len(columns))</extracomment>
      <translation>sie hat {count} Spalten ohne Namen: fügen Sie eine Kopfzeile mit wavelength und fwhm hinzu.</translation>
    </message>
    <message>
      <source>it has {count} features; a response has at most {most} bands.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it has {count} features; a response has at most {most} bands.', count=len(features), most=MAX_BANDS)</extracomment>
      <translation>sie hat {count} Features; eine Empfindlichkeit hat höchstens {most} Bänder.</translation>
    </message>
    <message>
      <source>it has {rows} and the image {bands}: one row a band.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('it has {rows} and the image {bands}: one row a band.', rows=plural(len(table), '{count} row', '{count} rows'), bands=_band_count(bands))</extracomment>
      <translation>sie hat {rows} und das Bild {bands}: eine Zeile je Band.</translation>
    </message>
    <message>
      <source>it is a header, and the library itself, {name}.sli, is not beside it.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it is a header, and the library itself, {name}.sli, is not beside it.', name=os.path.basename(stem))</extracomment>
      <translation>sie ist eine Kopfdatei, und die Bibliothek selbst, {name}.sli, liegt nicht daneben.</translation>
    </message>
    <message>
      <source>it is compressed</source>
      <extracomment>core/predict/cluster/packet.py: Sentence('it is compressed')</extracomment>
      <translation>sie ist komprimiert</translation>
    </message>
    <message>
      <source>it is empty: expected a header line ({expected}) and rows of numbers.</source>
      <extracomment>core/spectral/tables.py: Sentence('it is empty: expected a header line ({expected}) and rows of numbers.', expected=expected)</extracomment>
      <translation>sie ist leer: erwartet wurden eine Kopfzeile ({expected}) und Zeilen mit Zahlen.</translation>
    </message>
    <message>
      <source>it is larger than {mib} MiB, which is too large.</source>
      <extracomment>core/spectral/tables.py: Sentence('it is larger than {mib} MiB, which is too large.', mib=limit // 1024 ** 2)</extracomment>
      <translation>sie ist größer als {mib} MiB, was zu groß ist.</translation>
    </message>
    <message>
      <source>it is larger than {size}</source>
      <extracomment>cli/commands/many.py: Sentence('it is larger than {size}', size=words.size(_LARGEST_LIST))</extracomment>
      <translation>sie ist größer als {size}</translation>
    </message>
    <message>
      <source>it is not JSON: {reason}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it is not JSON: {reason}.', reason=e.msg)</extracomment>
      <translation>sie ist kein JSON: {reason}.</translation>
    </message>
    <message>
      <source>it is not a response library: a GeoJSON FeatureCollection with one feature a band.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it is not a response library: a GeoJSON FeatureCollection with one feature a band.')</extracomment>
      <translation>sie ist keine Bibliothek von Empfindlichkeiten: eine GeoJSON-FeatureCollection mit einem Feature je Band.</translation>
    </message>
    <message>
      <source>it is not a response library: its JSON is nested too deeply.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it is not a response library: its JSON is nested too deeply.')</extracomment>
      <translation>sie ist keine Bibliothek von Empfindlichkeiten: ihr JSON ist zu tief verschachtelt.</translation>
    </message>
    <message>
      <source>it is not a text file (byte {byte}): save the table as CSV (UTF-8).</source>
      <extracomment>core/spectral/tables.py: Sentence('it is not a text file (byte {byte}): save the table as CSV (UTF-8).', byte=e.start)</extracomment>
      <translation>sie ist keine Textdatei (Byte {byte}): speichern Sie die Tabelle als CSV (UTF-8).</translation>
    </message>
    <message>
      <source>it lists {wavelengths} and the image has {bands}.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('it lists {wavelengths} and the image has {bands}.', wavelengths=_wavelength_count(listed), bands=_band_count(bands))</extracomment>
      <translation>sie zählt {wavelengths} auf, und das Bild hat {bands}.</translation>
    </message>
    <message>
      <source>it names no wavelength for band {band}.</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('it names no wavelength for band {band}.', band=number)</extracomment>
      <translation>sie nennt keine Wellenlänge für Band {band}.</translation>
    </message>
    <message>
      <source>it names no wavelength of a good band.</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('it names no wavelength of a good band.')</extracomment>
      <translation>sie nennt keine Wellenlänge eines guten Bandes.</translation>
    </message>
    <message>
      <source>its header cannot be read: {reason}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header cannot be read: {reason}.', reason=str(e))</extracomment>
      <translation>ihre Kopfdatei kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>its header has data type = {value!r}: real numbers are needed.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header has data type = {value!r}: real numbers are needed.', value=value)</extracomment>
      <translation>ihr Header hat data type = {value!r}: reelle Zahlen werden gebraucht.</translation>
    </message>
    <message>
      <source>its header has {entry} = {value!r}: a whole number is needed.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header has {entry} = {value!r}: a whole number is needed.', entry=entry, value=value[:40])</extracomment>
      <translation>ihr Header hat {entry} = {value!r}: eine ganze Zahl wird gebraucht.</translation>
    </message>
    <message>
      <source>its header has {names} spectra names for {count} spectra.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header has {names} spectra names for {count} spectra.', names=len(names), count=count)</extracomment>
      <translation>ihre Kopfdatei hat {names} Namen für {count} Spektren.</translation>
    </message>
    <message>
      <source>its header lists {count} wavelengths for {samples} values a spectrum.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header lists {count} wavelengths for {samples} values a spectrum.', count=len(raw), samples=samples)</extracomment>
      <translation>ihre Kopfdatei zählt {count} Wellenlängen auf für {samples} Werte je Spektrum.</translation>
    </message>
    <message>
      <source>its header names no file type: ENVI Spectral Library is needed.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header names no file type: ENVI Spectral Library is needed.')</extracomment>
      <translation>ihr Header nennt keinen Dateityp: ENVI Spectral Library wird gebraucht.</translation>
    </message>
    <message>
      <source>its header promises {count} spectra of {samples} values, up to byte {end}, and the file ends at byte {size}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header promises {count} spectra of {samples} values, up to byte {end}, and the file ends at byte {size}.', count=count, samples=samples, end=end, size=len(data))</extracomment>
      <translation>ihre Kopfdatei verspricht {count} Spektren von {samples} Werten, bis Byte {end}, und die Datei endet bei Byte {size}.</translation>
    </message>
    <message>
      <source>its header says that it is {type!r}, not an ENVI Spectral Library.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header says that it is {type!r}, not an ENVI Spectral Library.', type=kind[:60])</extracomment>
      <translation>ihre Kopfdatei sagt, sie sei {type!r}, keine ENVI-Spektralbibliothek.</translation>
    </message>
    <message>
      <source>its header, {name}.hdr, is not beside it.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header, {name}.hdr, is not beside it.', name=os.path.basename(stem))</extracomment>
      <translation>ihre Kopfdatei, {name}.hdr, liegt nicht daneben.</translation>
    </message>
    <message>
      <source>its last column has no name and holds no widths of these bands: add a header line with wavelength and fwhm.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('its last column has no name and holds no widths of these bands: add a header line with wavelength and fwhm.')</extracomment>
      <translation>ihre letzte Spalte hat keinen Namen und enthält keine Breiten dieser Bänder: fügen Sie eine Kopfzeile mit wavelength und fwhm hinzu.</translation>
    </message>
    <message>
      <source>its name is not text</source>
      <extracomment>core/check/outputs.py: Sentence('its name is not text')</extracomment>
      <translation>ihr Name ist kein Text</translation>
    </message>
    <message>
      <source>its numbers, {low:g} to {high:g}, count the bands. If they are wavelengths, name the unit (nm, µm or 1/cm).</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('its numbers, {low:g} to {high:g}, count the bands. If they are wavelengths, name the unit (nm, µm or 1/cm).', low=low, high=high)</extracomment>
      <translation>ihre Zahlen, {low:g} bis {high:g}, zählen die Bänder. Wenn es Wellenlängen sind, nennen Sie die Einheit (nm, µm oder 1/cm).</translation>
    </message>
    <message>
      <source>its position on the map</source>
      <extracomment>core/raster/products/prisma.py: Sentence('its position on the map')</extracomment>
      <translation>Lage auf der Karte</translation>
    </message>
    <message>
      <source>lengths that do not add up</source>
      <extracomment>core/predict/journal.py: Sentence('lengths that do not add up')</extracomment>
      <translation>Längen, die nicht aufgehen</translation>
    </message>
    <message>
      <source>line</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Linie</translation>
    </message>
    <message>
      <source>loss {loss:.5f}</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Verlust {loss:.5f}</translation>
    </message>
    <message>
      <source>lr_hsi has no pixel that is finite in all bands and not zero in all of them.</source>
      <extracomment>core/runs/fusion.py: Sentence('lr_hsi has no pixel that is finite in all bands and not zero in all of them.')</extracomment>
      <translation>lr_hsi hat kein Pixel, das in allen Bändern endlich und nicht in allen null ist.</translation>
    </message>
    <message>
      <source>mean</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Mittel</translation>
    </message>
    <message>
      <source>mean of {pixels} pixels in the coarse one, {rule}</source>
      <extracomment>profiles/site.py: Sentence('mean of {pixels} pixels in the coarse one, {rule}', pixels=profile.pixels, rule=comparison.rule)</extracomment>
      <translation>Mittel von {pixels} Pixeln in dem groben, {rule}</translation>
    </message>
    <message>
      <source>measured response</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>gemessene Empfindlichkeit</translation>
    </message>
    <message>
      <source>median</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Median</translation>
    </message>
    <message>
      <source>metadata of the file</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('metadata of the file')</extracomment>
      <translation>Metadaten der Datei</translation>
    </message>
    <message>
      <source>metadata of {name}</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('metadata of {name}', name=name)</extracomment>
      <translation>Metadaten von {name}</translation>
    </message>
    <message>
      <source>multispectral image (HR-MSI)</source>
      <extracomment>core/check/fusion.py: Sentence('multispectral image (HR-MSI)')</extracomment>
      <translation>Multispektralbild (HR-MSI)</translation>
    </message>
    <message>
      <source>multispectral, measured</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>multispektral, gemessen</translation>
    </message>
    <message>
      <source>no band of the file fits</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>kein Band der Datei passt</translation>
    </message>
    <message>
      <source>no data</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>keine Daten</translation>
    </message>
    <message>
      <source>no transformation between the coordinate systems of the two images is known</source>
      <extracomment>core/refine/refinement.py: Sentence('no transformation between the coordinate systems of the two images is known')</extracomment>
      <translation>zwischen den Koordinatensystemen der beiden Bilder ist keine Transformation bekannt</translation>
    </message>
    <message>
      <source>no valid pixel</source>
      <extracomment>evaluation/simulate/noise.py: Sentence('no valid pixel')</extracomment>
      <translation>kein gültiges Pixel</translation>
    </message>
    <message>
      <source>nominal response</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>nominelle Empfindlichkeit</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>keine</translation>
    </message>
    <message>
      <source>none of its columns ({columns}) is named wavelength.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('none of its columns ({columns}) is named wavelength.', columns=columns)</extracomment>
      <translation>keine ihrer Spalten ({columns}) heißt wavelength.</translation>
    </message>
    <message>
      <source>north</source>
      <extracomment>core/base/words.py: Sentence('north')</extracomment>
      <translation>Norden</translation>
    </message>
    <message>
      <source>north-east</source>
      <extracomment>core/base/words.py: Sentence('north-east')</extracomment>
      <translation>Nordosten</translation>
    </message>
    <message>
      <source>north-west</source>
      <extracomment>core/base/words.py: Sentence('north-west')</extracomment>
      <translation>Nordwesten</translation>
    </message>
    <message>
      <source>not an answer: {reason}</source>
      <extracomment>core/predict/cluster/answer.py: Sentence('not an answer: {reason}', reason=e)</extracomment>
      <translation>keine Antwort: {reason}</translation>
    </message>
    <message>
      <source>not found</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <source>not saved</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>nicht gespeichert</translation>
    </message>
    <message>
      <source>not used</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>nicht benutzt</translation>
    </message>
    <message>
      <source>one of the images has only ground control points, which locate its pixels too roughly</source>
      <extracomment>core/refine/refinement.py: Sentence('one of the images has only ground control points, which locate its pixels too roughly')</extracomment>
      <translation>eines der Bilder hat nur Passpunkte, die seine Pixel zu grob verorten</translation>
    </message>
    <message>
      <source>pin {number}</source>
      <extracomment>gui/profiles/session.py</extracomment>
      <translation>Nadel {number}</translation>
    </message>
    <message>
      <source>pip cannot use the SOCKS proxy of QGIS's network options. Enter an HTTP proxy, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>pip kann den SOCKS-Proxy aus QGIS' Netzwerkoptionen nicht verwenden. Geben Sie einen HTTP-Proxy an, oder verwenden Sie einen Ordner mit Wheels.</translation>
    </message>
    <message>
      <source>pip does not accept an address without encryption. Use https://, or a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>pip nimmt keine Adresse ohne Verschlüsselung an. Verwenden Sie https:// oder einen Ordner mit Wheels.</translation>
    </message>
    <message>
      <source>pip failed ({said}). See the log.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>pip ist fehlgeschlagen ({said}). Siehe Protokoll.</translation>
    </message>
    <message>
      <source>polygon</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Polygon</translation>
    </message>
    <message>
      <source>python -m pip install "dask[distributed]" cryptography</source>
      <extracomment>core/predict/cluster/target.py: Sentence('python -m pip install "dask[distributed]" cryptography')</extracomment>
      <translation>python -m pip install "dask[distributed]" cryptography</translation>
    </message>
    <message>
      <source>r</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>r</translation>
    </message>
    <message>
      <source>reference interpolated at the further raster's band centres</source>
      <extracomment>profiles/compare.py: Sentence("reference interpolated at the further raster's band centres")</extracomment>
      <translation>Referenz interpoliert an den Bandmitten des weiteren Rasters</translation>
    </message>
    <message>
      <source>reflectance</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Reflexionsgrad</translation>
    </message>
    <message>
      <source>reflectance × {reflectance_scale:g}, according to the file</source>
      <extracomment>core/check/fusion.py: Sentence('reflectance × {reflectance_scale:g}, according to the file', reflectance_scale=raster.reflectance_scale)</extracomment>
      <translation>Reflexionsgrad × {reflectance_scale:g}, laut Datei</translation>
    </message>
    <message>
      <source>reflectanceCoefficient of band {lost}</source>
      <extracomment>core/raster/products/superdove.py: Sentence('reflectanceCoefficient of band {lost}', lost=', '.join(lost))</extracomment>
      <translation>reflectanceCoefficient von Band {lost}</translation>
    </message>
    <message>
      <source>scaled by {scale:g}, according to the file</source>
      <extracomment>core/check/fusion.py: Sentence('scaled by {scale:g}, according to the file', scale=raster.scale[0])</extracomment>
      <translation>skaliert mit {scale:g}, laut Datei</translation>
    </message>
    <message>
      <source>set by hand</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>von Hand gesetzt</translation>
    </message>
    <message>
      <source>sharp − coarse</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>scharf − grob</translation>
    </message>
    <message>
      <source>sharp, at the point</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>scharf, an der Stelle</translation>
    </message>
    <message>
      <source>sharp, mean over the coarse pixel ± σ</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>scharf, Mittel über das grobe Pixel ± σ</translation>
    </message>
    <message>
      <source>sharp, resampled to the sensor's bands</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>scharf, auf die Bänder des Sensors umgerechnet</translation>
    </message>
    <message>
      <source>south</source>
      <extracomment>core/base/words.py: Sentence('south')</extracomment>
      <translation>Süden</translation>
    </message>
    <message>
      <source>south-east</source>
      <extracomment>core/base/words.py: Sentence('south-east')</extracomment>
      <translation>Südosten</translation>
    </message>
    <message>
      <source>south-west</source>
      <extracomment>core/base/words.py: Sentence('south-west')</extracomment>
      <translation>Südwesten</translation>
    </message>
    <message>
      <source>specific/{detector}ProductQuality/expectedChannelsList</source>
      <extracomment>core/raster/products/enmap.py: Sentence('specific/{detector}ProductQuality/expectedChannelsList', detector=detector)</extracomment>
      <translation>specific/{detector}ProductQuality/expectedChannelsList</translation>
    </message>
    <message>
      <source>spectral angle</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Spektralwinkel</translation>
    </message>
    <message>
      <source>spectrum interpolated at the reference's band centres</source>
      <extracomment>profiles/compare.py: Sentence("spectrum interpolated at the reference's band centres")</extracomment>
      <translation>Spektrum interpoliert an den Bandmitten der Referenz</translation>
    </message>
    <message>
      <source>spectrum {number} ({band}), value {position} at {nm:g} nm: a response must be a number that is not negative, found {value:g}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('spectrum {number} ({band}), value {position} at {nm:g} nm: a response must be a number that is not negative, found {value:g}.', number=i + 1, band=band[:40], position=bad[0] + 1, nm=wavelength[bad[0]], value=spectrum[bad[0]])</extracomment>
      <translation>Spektrum {number} ({band}), Wert {position} bei {nm:g} nm: eine Empfindlichkeit muss eine Zahl sein, die nicht negativ ist, gefunden {value:g}.</translation>
    </message>
    <message>
      <source>stored value</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>gespeicherter Wert</translation>
    </message>
    <message>
      <source>stretched over the sensor, as published</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence('stretched over the sensor, as published')</extracomment>
      <translation>über den Sensor gestreckt, wie veröffentlicht</translation>
    </message>
    <message>
      <source>the attribute geotransform</source>
      <extracomment>core/raster/products/emit.py: Sentence('the attribute geotransform')</extracomment>
      <translation>das Attribut geotransform</translation>
    </message>
    <message>
      <source>the attribute {name} of {dataset} with {count} numbers</source>
      <extracomment>core/raster/products/tanager.py: Sentence('the attribute {name} of {dataset} with {count} numbers', name=name, dataset=cube.GetFullName(), count=count)</extracomment>
      <translation>das Attribut {name} von {dataset} mit {count} Zahlen</translation>
    </message>
    <message>
      <source>the attribute {name} with {count} numbers</source>
      <extracomment>core/raster/products/prisma.py: Sentence('the attribute {name} with {count} numbers', name=name, count=count)</extracomment>
      <translation>das Attribut {name} mit {count} Zahlen</translation>
    </message>
    <message>
      <source>the blurred multispectral image explains only {percent:.0f} % of the hyperspectral image's variance</source>
      <extracomment>core/refine/refinement.py: Sentence("the blurred multispectral image explains only {percent:.0f} % of the hyperspectral image's variance", percent=100 * max(0.0, correction.r2))</extracomment>
      <translation>das verwischte Multispektralbild erklärt nur {percent:.0f} % der Varianz des Hyperspektralbilds</translation>
    </message>
    <message>
      <source>the coarse pixel size over the fine one, e.g. 4</source>
      <extracomment>evaluation/assess/checks.py: Sentence('the coarse pixel size over the fine one, e.g. 4')</extracomment>
      <translation>die Größe des groben Pixels durch die des feinen, z. B. 4</translation>
    </message>
    <message>
      <source>the column {column!r} must number the bands from 1 to {count}, each once.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('the column {column!r} must number the bands from 1 to {count}, each once.', column=table.header[column][:60], count=len(table))</extracomment>
      <translation>die Spalte {column!r} muss die Bänder von 1 bis {count} nummerieren, jedes einmal.</translation>
    </message>
    <message>
      <source>the columns of srf must sum to 1</source>
      <extracomment>core/runs/fusion.py: Sentence('the columns of srf must sum to 1')</extracomment>
      <translation>die Spalten von srf müssen die Summe 1 haben</translation>
    </message>
    <message>
      <source>the comma in {line!r} may split two columns or be a decimal comma: add a header line.</source>
      <extracomment>core/spectral/tables.py: Sentence('the comma in {line!r} may split two columns or be a decimal comma: add a header line.', line=first[:60])</extracomment>
      <translation>das Komma in {line!r} kann zwei Spalten trennen oder ein Dezimalkomma sein: fügen Sie eine Kopfzeile hinzu.</translation>
    </message>
    <message>
      <source>the conversion of its radiance to reflectance</source>
      <extracomment>core/raster/products/superdove.py: Sentence('the conversion of its radiance to reflectance')</extracomment>
      <translation>Umrechnung der Strahldichte in den Reflexionsgrad</translation>
    </message>
    <message>
      <source>the difference between the hyperspectral image and the blurred result is only noise</source>
      <extracomment>core/refine/refinement.py: Sentence('the difference between the hyperspectral image and the blurred result is only noise')</extracomment>
      <translation>die Abweichung zwischen dem Hyperspektralbild und dem verwischten Ergebnis ist nur Rauschen</translation>
    </message>
    <message>
      <source>the entry specific/bandCharacterisation/bandID</source>
      <extracomment>core/raster/products/enmap.py: Sentence('the entry specific/bandCharacterisation/bandID')</extracomment>
      <translation>der Eintrag specific/bandCharacterisation/bandID</translation>
    </message>
    <message>
      <source>the entry wavelengthCenterOfBand</source>
      <extracomment>core/raster/products/desis.py: Sentence('the entry wavelengthCenterOfBand')</extracomment>
      <translation>der Eintrag wavelengthCenterOfBand</translation>
    </message>
    <message>
      <source>the files of its bands</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the files of its bands')</extracomment>
      <translation>Dateien der Bänder</translation>
    </message>
    <message>
      <source>the files of its bands and their scale</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the files of its bands and their scale')</extracomment>
      <translation>Dateien der Bänder und deren Skalierung</translation>
    </message>
    <message>
      <source>the first line of an ENVI header is ENVI</source>
      <extracomment>core/spectral/envi_header.py: Sentence('the first line of an ENVI header is ENVI')</extracomment>
      <translation>die erste Zeile einer ENVI-Kopfdatei ist ENVI</translation>
    </message>
    <message>
      <source>the geotransform cannot be inverted</source>
      <extracomment>core/base/grid.py: Sentence('the geotransform cannot be inverted')</extracomment>
      <translation>die Geotransformation lässt sich nicht umkehren</translation>
    </message>
    <message>
      <source>the header {name} beside it, and {tag} in its metadata</source>
      <extracomment>core/raster/products/desis.py: Sentence('the header {name} beside it, and {tag} in its metadata', name=name, tag=tag)</extracomment>
      <translation>die Kopfdatei {name} daneben, und {tag} in seinen Metadaten</translation>
    </message>
    <message>
      <source>the hyperspectral cube</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('the hyperspectral cube')</extracomment>
      <translation>des Hyperspektral-Datenwürfels</translation>
    </message>
    <message>
      <source>the hyperspectral image</source>
      <extracomment>core/check/bands.py: Sentence('the hyperspectral image')</extracomment>
      <translation>des Hyperspektralbilds</translation>
    </message>
    <message>
      <source>the hyperspectral image has no georeference, unlike the multispectral one</source>
      <extracomment>core/refine/refinement.py: Sentence('the hyperspectral image has no georeference, unlike the multispectral one')</extracomment>
      <translation>das Hyperspektralbild hat keine Georeferenz, anders als das multispektrale</translation>
    </message>
    <message>
      <source>the hyperspectral image is too large for it within {memory} MiB; raise the memory limit</source>
      <extracomment>core/refine/refinement.py: Sentence('the hyperspectral image is too large for it within {memory} MiB; raise the memory limit', memory=request.memory_mib)</extracomment>
      <translation>das Hyperspektralbild ist bei {memory} MiB dafür zu groß; erhöhen Sie die Speichergrenze</translation>
    </message>
    <message>
      <source>the image that the model was trained with</source>
      <extracomment>core/check/model_fit.py: Sentence('the image that the model was trained with')</extracomment>
      <translation>dem Bild, mit dem das Modell trainiert wurde</translation>
    </message>
    <message>
      <source>the image's bad bands</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>die schlechten des Bildes</translation>
    </message>
    <message>
      <source>the image's own metadata</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence("the image's own metadata")</extracomment>
      <translation>die eigenen Metadaten des Bildes</translation>
    </message>
    <message>
      <source>the images vary too little</source>
      <extracomment>core/forecast/step.py: Sentence('the images vary too little')</extracomment>
      <translation>die Bilder variieren zu wenig</translation>
    </message>
    <message>
      <source>the line cannot be split into cells: {reason}.</source>
      <extracomment>core/spectral/tables.py: Sentence('the line cannot be split into cells: {reason}.', reason=str(e))</extracomment>
      <translation>die Zeile lässt sich nicht in Zellen teilen: {reason}.</translation>
    </message>
    <message>
      <source>the list given</source>
      <extracomment>core/spectral/user_bands.py: Sentence('the list given')</extracomment>
      <translation>die angegebene Liste</translation>
    </message>
    <message>
      <source>the map projection of its coordinates</source>
      <extracomment>core/raster/products/prisma.py: Sentence('the map projection of its coordinates')</extracomment>
      <translation>Kartenprojektion der Koordinaten</translation>
    </message>
    <message>
      <source>the measurements</source>
      <extracomment>core/raster/products/dlr.py: Sentence('the measurements')</extracomment>
      <translation>Messwerte</translation>
    </message>
    <message>
      <source>the measurements of band {name}</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the measurements of band {name}', name=name)</extracomment>
      <translation>Messwerte von Band {name}</translation>
    </message>
    <message>
      <source>the measurements of band {number}</source>
      <extracomment>core/raster/products/landsat.py: Sentence('the measurements of band {number}', number=number)</extracomment>
      <translation>Messwerte von Band {number}</translation>
    </message>
    <message>
      <source>the multispectral image has no georeference, unlike the hyperspectral one</source>
      <extracomment>core/refine/refinement.py: Sentence('the multispectral image has no georeference, unlike the hyperspectral one')</extracomment>
      <translation>das Multispektralbild hat keine Georeferenz, anders als das hyperspektrale</translation>
    </message>
    <message>
      <source>the multispectral image has too few valid pixels where its detail is measured</source>
      <extracomment>core/forecast/step.py: Sentence('the multispectral image has too few valid pixels where its detail is measured')</extracomment>
      <translation>das Multispektralbild hat zu wenige gültige Pixel, wo sein Detail gemessen wird</translation>
    </message>
    <message>
      <source>the multispectral image is the coarser one of the two</source>
      <extracomment>core/forecast/step.py: Sentence('the multispectral image is the coarser one of the two')</extracomment>
      <translation>das Multispektralbild ist das gröbere der beiden</translation>
    </message>
    <message>
      <source>the offset of the reflectance scale</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the offset of the reflectance scale')</extracomment>
      <translation>Versatz der Reflexionsgradskala</translation>
    </message>
    <message>
      <source>the order of the response's bands</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence("the order of the response's bands")</extracomment>
      <translation>die Reihenfolge der Bänder der Empfindlichkeit</translation>
    </message>
    <message>
      <source>the pixel grid of one image is rotated or curved in the coordinate system of the other</source>
      <extracomment>core/refine/refinement.py: Sentence('the pixel grid of one image is rotated or curved in the coordinate system of the other')</extracomment>
      <translation>das Pixelraster des einen Bilds ist im Koordinatensystem des anderen gedreht oder gekrümmt</translation>
    </message>
    <message>
      <source>the pixel grids of the two images are rotated against each other</source>
      <extracomment>core/refine/refinement.py: Sentence('the pixel grids of the two images are rotated against each other')</extracomment>
      <translation>die Pixelraster der beiden Bilder sind gegeneinander gedreht</translation>
    </message>
    <message>
      <source>the pixels without data</source>
      <extracomment>core/raster/products/landsat.py: Sentence('the pixels without data')</extracomment>
      <translation>Pixel ohne Daten</translation>
    </message>
    <message>
      <source>the position of each pixel of the swath on the map</source>
      <extracomment>core/raster/products/emit.py: Sentence('the position of each pixel of the swath on the map')</extracomment>
      <translation>Lage jedes Pixels des Streifens auf der Karte</translation>
    </message>
    <message>
      <source>the position of its pixels on the map</source>
      <extracomment>core/raster/products/tanager.py: Sentence('the position of its pixels on the map')</extracomment>
      <translation>Lage der Pixel auf der Karte</translation>
    </message>
    <message>
      <source>the position of the cells of the GLT on the map</source>
      <extracomment>core/raster/products/emit.py: Sentence('the position of the cells of the GLT on the map')</extracomment>
      <translation>Lage der Zellen der GLT auf der Karte</translation>
    </message>
    <message>
      <source>the range given</source>
      <extracomment>core/spectral/user_bands.py: Sentence('the range given')</extracomment>
      <translation>der angegebene Bereich</translation>
    </message>
    <message>
      <source>the ratio of the pixel sizes cannot be determined from the images</source>
      <extracomment>core/forecast/step.py: Sentence('the ratio of the pixel sizes cannot be determined from the images')</extracomment>
      <translation>das Verhältnis der Pixelgrößen kann aus den Bildern nicht bestimmt werden</translation>
    </message>
    <message>
      <source>the record belongs to other rasters</source>
      <extracomment>core/predict/outputs.py: Sentence('the record belongs to other rasters')</extracomment>
      <translation>die Aufzeichnung gehört zu anderen Rastern</translation>
    </message>
    <message>
      <source>the reflectance of the stored numbers</source>
      <extracomment>core/raster/products/prisma.py: Sentence('the reflectance of the stored numbers')</extracomment>
      <translation>Reflexionsgrad der gespeicherten Zahlen</translation>
    </message>
    <message>
      <source>the scale of band {number}</source>
      <extracomment>core/raster/products/landsat.py: Sentence('the scale of band {number}', number=number)</extracomment>
      <translation>Skalierung von Band {number}</translation>
    </message>
    <message>
      <source>the scale of its bands</source>
      <extracomment>core/raster/products/desis.py: Sentence('the scale of its bands')</extracomment>
      <translation>Skalierung der Bänder</translation>
    </message>
    <message>
      <source>the scale of the stored numbers</source>
      <extracomment>core/raster/products/dlr.py: Sentence('the scale of the stored numbers')</extracomment>
      <translation>Skalierung der gespeicherten Zahlen</translation>
    </message>
    <message>
      <source>the sensor of the bands</source>
      <extracomment>core/raster/products/landsat.py: Sentence('the sensor of the bands')</extracomment>
      <translation>Sensor der Bänder</translation>
    </message>
    <message>
      <source>the sensor's usual product</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence("the sensor's usual product")</extracomment>
      <translation>das übliche Produkt des Sensors</translation>
    </message>
    <message>
      <source>the sensor's usual product order</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence("the sensor's usual product order")</extracomment>
      <translation>die übliche Produktreihenfolge des Sensors</translation>
    </message>
    <message>
      <source>the span of the reference's values, e.g. 10000</source>
      <extracomment>evaluation/assess/checks.py: Sentence("the span of the reference's values, e.g. 10000")</extracomment>
      <translation>die Spanne der Werte der Referenz, z. B. 10000</translation>
    </message>
    <message>
      <source>the spectral response</source>
      <extracomment>evaluation/simulate/response.py: Sentence('the spectral response')</extracomment>
      <translation>die spektrale Empfindlichkeit</translation>
    </message>
    <message>
      <source>the stored number of a reflectance of 1</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the stored number of a reflectance of 1')</extracomment>
      <translation>gespeicherte Zahl für einen Reflexionsgrad von 1</translation>
    </message>
    <message>
      <source>the two images do not overlap</source>
      <extracomment>core/refine/refinement.py: Sentence('the two images do not overlap')</extracomment>
      <translation>die beiden Bilder überlappen sich nicht</translation>
    </message>
    <message>
      <source>the two images overlap too little</source>
      <extracomment>core/refine/refinement.py: Sentence('the two images overlap too little')</extracomment>
      <translation>die beiden Bilder überlappen sich zu wenig</translation>
    </message>
    <message>
      <source>the values of both images</source>
      <extracomment>core/harmonise/band_order.py: Sentence('the values of both images')</extracomment>
      <translation>die Werte beider Bilder</translation>
    </message>
    <message>
      <source>the wavelength of band {band}, {nm:g} nm, is not between {low:g} and {high:g} nm: name the unit (nm, µm or 1/cm).</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('the wavelength of band {band}, {nm:g} nm, is not between {low:g} and {high:g} nm: name the unit (nm, µm or 1/cm).', band=number, nm=nm, low=low, high=high)</extracomment>
      <translation>die Wellenlänge von Band {band}, {nm:g} nm, liegt nicht zwischen {low:g} und {high:g} nm: nennen Sie die Einheit (nm, µm oder 1/cm).</translation>
    </message>
    <message>
      <source>the wavelength {value:g} does not ascend.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('the wavelength {value:g} does not ascend.', value=value)</extracomment>
      <translation>die Wellenlänge {value:g} steigt nicht an.</translation>
    </message>
    <message>
      <source>the wavelength {value:g} does not descend.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('the wavelength {value:g} does not descend.', value=value)</extracomment>
      <translation>die Wellenlänge {value:g} fällt nicht ab.</translation>
    </message>
    <message>
      <source>the wavelengths and the scale of its bands</source>
      <extracomment>core/raster/products/dlr.py: Sentence('the wavelengths and the scale of its bands')</extracomment>
      <translation>Wellenlängen und Skalierung der Bänder</translation>
    </message>
    <message>
      <source>the wavelengths of its bands</source>
      <extracomment>core/raster/products/desis.py: Sentence('the wavelengths of its bands')</extracomment>
      <translation>Wellenlängen der Bänder</translation>
    </message>
    <message>
      <source>the widths of its bands</source>
      <extracomment>core/raster/products/emit.py: Sentence('the widths of its bands')</extracomment>
      <translation>Breiten der Bänder</translation>
    </message>
    <message>
      <source>the widths of its bands, and which were dropped</source>
      <extracomment>core/raster/products/prisma.py: Sentence('the widths of its bands, and which were dropped')</extracomment>
      <translation>Breiten der Bänder, und welche weggelassen wurden</translation>
    </message>
    <message>
      <source>there is a column {column!r} but none named centre or wavelength.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('there is a column {column!r} but none named centre or wavelength.', column=column_name)</extracomment>
      <translation>es gibt eine Spalte {column!r}, aber keine namens centre oder wavelength.</translation>
    </message>
    <message>
      <source>those in the image</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>die des Bilds</translation>
    </message>
    <message>
      <source>through QGIS's proxy {proxy}</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>über den Proxy {proxy} von QGIS</translation>
    </message>
    <message>
      <source>too few hyperspectral pixels are valid</source>
      <extracomment>core/forecast/step.py: Sentence('too few hyperspectral pixels are valid')</extracomment>
      <translation>zu wenige Hyperspektral-Pixel sind gültig</translation>
    </message>
    <message>
      <source>two of its wavelengths are the same.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('two of its wavelengths are the same.')</extracomment>
      <translation>zwei ihrer Wellenlängen sind gleich.</translation>
    </message>
    <message>
      <source>unit length</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>Einheitslänge</translation>
    </message>
    <message>
      <source>unknown</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>wavelength (nm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>Wellenlänge (nm)</translation>
    </message>
    <message>
      <source>wavelength (µm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>Wellenlänge (µm)</translation>
    </message>
    <message>
      <source>wavelength [nm]</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Wellenlänge [nm]</translation>
    </message>
    <message>
      <source>wavelength [nm] · ticks: bands of the coarse image · grey: bad</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Wellenlänge [nm] · Striche: Bänder des groben Bilds · grau: schlecht</translation>
    </message>
    <message>
      <source>wavelength {number} of its header ({value:g}) is not between {low:g} and {high:g} nm.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('wavelength {number} of its header ({value:g}) is not between {low:g} and {high:g} nm.', number=bad[0] + 1, value=raw[bad[0]], low=low, high=high)</extracomment>
      <translation>Wellenlänge {number} ihrer Kopfdatei ({value:g}) liegt nicht zwischen {low:g} und {high:g} nm.</translation>
    </message>
    <message>
      <source>wavelengths</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('wavelengths')</extracomment>
      <translation>Wellenlängen</translation>
    </message>
    <message>
      <source>wavenumber (1/cm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>Wellenzahl (1/cm)</translation>
    </message>
    <message>
      <source>west</source>
      <extracomment>core/base/words.py: Sentence('west')</extracomment>
      <translation>Westen</translation>
    </message>
    <message>
      <source>write a list such as 400,410,420 nm or a range such as 400:1000 nm.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('write a list such as 400,410,420 nm or a range such as 400:1000 nm.')</extracomment>
      <translation>schreiben Sie eine Liste wie 400,410,420 nm oder einen Bereich wie 400:1000 nm.</translation>
    </message>
    <message>
      <source>{bands_clause} constant and will be left out of the result.</source>
      <extracomment>core/check/fusion.py: Sentence('{bands_clause} constant and will be left out of the result.', bands_clause=bands_clause(index[constant], bands, band_checks.HSI))</extracomment>
      <translation>{bands_clause} konstant, im Ergebnis ausgelassen.</translation>
    </message>
    <message>
      <source>{bands_clause} constant or without data and will be left out.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} constant or without data and will be left out.', bands_clause=bands_clause(np.asarray(mapping.index)[lost], msi.bands, 'the multispectral image'))</extracomment>
      <translation>{bands_clause} konstant oder ohne Daten, ausgelassen.</translation>
    </message>
    <message>
      <source>{bands_clause} in a water-vapour absorption and mostly noise. To exclude such bands, enter {water_vapour} as bands to leave out.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} in a water-vapour absorption and mostly noise. To exclude such bands, enter {water_vapour} as bands to leave out.', bands_clause=bands_clause(wet, bands, HSI), water_vapour=user_bands.WATER_VAPOUR)</extracomment>
      <translation>{bands_clause} in einer Wasserdampfabsorption und meist Rauschen. Um solche Bänder auszuschließen, geben Sie {water_vapour} als auszulassende Bänder an.</translation>
    </message>
    <message>
      <source>{bands_clause} left out as requested.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} left out as requested.', bands_clause=bands_clause(left_out, bands, HSI))</extracomment>
      <translation>{bands_clause} wie gewünscht ausgelassen.</translation>
    </message>
    <message>
      <source>{bands_clause} marked as bad and will be left out of the result.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} marked as bad and will be left out of the result.', bands_clause=bands_clause(marked, bands, HSI))</extracomment>
      <translation>{bands_clause} als schlecht markiert, im Ergebnis ausgelassen.</translation>
    </message>
    <message>
      <source>{bands_clause} marked as transparency (alpha) in the file and will be used as data.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} marked as transparency (alpha) in the file and will be used as data.', bands_clause=bands_clause(alpha, msi.bands, 'the multispectral image'))</extracomment>
      <translation>{bands_clause} in der Datei als Transparenz (Alpha) markiert, als Daten verwendet.</translation>
    </message>
    <message>
      <source>{bands_clause} marked bad and left out.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{bands_clause} marked bad and left out.', bands_clause=bands_clause(bad, raster.bands, of))</extracomment>
      <translation>{bands_clause} als schlecht gekennzeichnet und weggelassen.</translation>
    </message>
    <message>
      <source>{bands_clause} not used because no band of the response fits.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} not used because no band of the response fits.', bands_clause=bands_clause(left_out, msi.bands, 'the multispectral image'))</extracomment>
      <translation>{bands_clause} nicht verwendet, weil kein Band der Empfindlichkeit passt.</translation>
    </message>
    <message>
      <source>{bands_clause} not used because the model has no such band.</source>
      <extracomment>core/check/apply.py: Sentence('{bands_clause} not used because the model has no such band.', bands_clause=bands_clause(left_out, msi.bands, 'the multispectral image'))</extracomment>
      <translation>{bands_clause} nicht verwendet, weil das Modell kein solches Band hat.</translation>
    </message>
    <message>
      <source>{bands_clause} without data and left out.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{bands_clause} without data and left out.', bands_clause=bands_clause(empty, raster.bands, of))</extracomment>
      <translation>{bands_clause} ohne Daten und weggelassen.</translation>
    </message>
    <message>
      <source>{bands_clause} without data and will be left out of the result.</source>
      <extracomment>core/check/fusion.py: Sentence('{bands_clause} without data and will be left out of the result.', bands_clause=bands_clause(index[empty], bands, band_checks.HSI))</extracomment>
      <translation>{bands_clause} ohne Daten, im Ergebnis ausgelassen.</translation>
    </message>
    <message>
      <source>{bands} do not correlate with the hyperspectral image on the overlap: the bands or the sensor are wrong, or the images do not show the same ground. Leave the bands out, correct the band assignment, or use radiometry none if you know that the units agree.</source>
      <extracomment>core/harmonise/compare_images.py: plural(len(e.bands), '{bands} does not correlate with the hyperspectral image on the overlap: the band or the sensor is wrong, or the images do not show the same ground. Leave the band out, correct the band assignment, or use radiometry none if you know that the units agree.', '{bands} do not correlate with the hyperspectral image on the overlap: the bands or the sensor are wrong, or the images do not show the same ground. Leave the bands out, correct the band assignment, or use radiometry none if you know that the units agree.', bands=lost)</extracomment>
      <translation>{bands} korrelieren an der Überlappung nicht mit dem Hyperspektralbild: Die Bänder oder der Sensor sind falsch, oder die Bilder zeigen nicht denselben Boden. Lassen Sie die Bänder weg, korrigieren Sie die Bandzuordnung, oder verwenden Sie die Radiometrie none, wenn Sie wissen, dass die Einheiten übereinstimmen.</translation>
    </message>
    <message>
      <source>{bands} does not correlate with the hyperspectral image on the overlap: the band or the sensor is wrong, or the images do not show the same ground. Leave the band out, correct the band assignment, or use radiometry none if you know that the units agree.</source>
      <extracomment>core/harmonise/compare_images.py: plural(len(e.bands), '{bands} does not correlate with the hyperspectral image on the overlap: the band or the sensor is wrong, or the images do not show the same ground. Leave the band out, correct the band assignment, or use radiometry none if you know that the units agree.', '{bands} do not correlate with the hyperspectral image on the overlap: the bands or the sensor are wrong, or the images do not show the same ground. Leave the bands out, correct the band assignment, or use radiometry none if you know that the units agree.', bands=lost)</extracomment>
      <translation>{bands} korreliert an der Überlappung nicht mit dem Hyperspektralbild: Das Band oder der Sensor ist falsch, oder die Bilder zeigen nicht denselben Boden. Lassen Sie das Band weg, korrigieren Sie die Bandzuordnung, oder verwenden Sie die Radiometrie none, wenn Sie wissen, dass die Einheiten übereinstimmen.</translation>
    </message>
    <message>
      <source>{cell!r} is neither 1 nor 0, for good or bad.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{cell!r} is neither 1 nor 0, for good or bad.', cell=cell[:40])</extracomment>
      <translation>{cell!r} ist weder 1 noch 0, für gut oder schlecht.</translation>
    </message>
    <message>
      <source>{cell!r} is not a number.</source>
      <extracomment>core/spectral/tables.py: Sentence('{cell!r} is not a number.', cell=cell[:40])</extracomment>
      <translation>{cell!r} ist keine Zahl.</translation>
    </message>
    <message>
      <source>{clipped} values of the {name} left the range of its data type and were clipped. The data type float32 keeps them.</source>
      <extracomment>evaluation/simulate/run.py: Sentence('{clipped} values of the {name} left the range of its data type and were clipped. The data type float32 keeps them.', clipped=image.counts.clipped, name=name)</extracomment>
      <translation>{clipped} Werte von {name} lagen außerhalb des Bereichs des Datentyps und wurden begrenzt. Der Datentyp float32 behält sie.</translation>
    </message>
    <message>
      <source>{cols} × {rows} pixels are not a multiple of {r}. Left out: {lost}.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{cols} × {rows} pixels are not a multiple of {r}. Left out: {lost}.', cols=cols, rows=rows, r=r, lost=words.listing(lost))</extracomment>
      <translation>{cols} × {rows} Pixel sind kein Vielfaches von {r}. Ausgelassen: {lost}.</translation>
    </message>
    <message>
      <source>{columns} on the right</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{columns} on the right', columns=words.count(cols % r, 'column'))</extracomment>
      <translation>{columns} rechts</translation>
    </message>
    <message>
      <source>{columns} × {rows} pixels</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{columns} × {rows} Pixel</translation>
    </message>
    <message>
      <source>{constant} bands are constant and left out of the cross-correlation.</source>
      <extracomment>evaluation/assess/run.py: Sentence('{constant} bands are constant and left out of the cross-correlation.', constant=constant)</extracomment>
      <translation>{constant} Bänder sind konstant und aus der Kreuzkorrelation ausgelassen.</translation>
    </message>
    <message>
      <source>{count} band</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{count} Band</translation>
    </message>
    <message>
      <source>{count} bands</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{count} Bänder</translation>
    </message>
    <message>
      <source>{count} bands; multispectral: {names}; seed {seed}.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>{count} Bänder; multispektral: {names}; Startwert {seed}.</translation>
    </message>
    <message>
      <source>{count} column</source>
      <extracomment>core/base/words.py: plural(number, '{count} column', '{count} columns')</extracomment>
      <translation>{count} Spalte</translation>
    </message>
    <message>
      <source>{count} columns</source>
      <extracomment>core/base/words.py: plural(number, '{count} column', '{count} columns')</extracomment>
      <translation>{count} Spalten</translation>
    </message>
    <message>
      <source>{count} image</source>
      <extracomment>cli/commands/many.py: plural(len(scenes), '{count} image', '{count} images')</extracomment>
      <translation>{count} Bild</translation>
    </message>
    <message>
      <source>{count} images</source>
      <extracomment>cli/commands/many.py: plural(len(scenes), '{count} image', '{count} images')</extracomment>
      <translation>{count} Bilder</translation>
    </message>
    <message>
      <source>{count} row</source>
      <extracomment>core/base/words.py: plural(number, '{count} row', '{count} rows')</extracomment>
      <translation>{count} Zeile</translation>
    </message>
    <message>
      <source>{count} rows</source>
      <extracomment>core/base/words.py: plural(number, '{count} row', '{count} rows')</extracomment>
      <translation>{count} Zeilen</translation>
    </message>
    <message>
      <source>{count} spectra of {samples} values are not a response: 1 to {most} of 2 or more.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{count} spectra of {samples} values are not a response: 1 to {most} of 2 or more.', count=count, samples=samples, most=MAX_BANDS)</extracomment>
      <translation>{count} Spektren von {samples} Werten sind keine Empfindlichkeit: 1 bis {most} von 2 oder mehr.</translation>
    </message>
    <message>
      <source>{count} sums for {layers} layers</source>
      <extracomment>core/predict/quality.py: Sentence('{count} sums for {layers} layers', count=len(state[0]), layers=len(self.bands))</extracomment>
      <translation>{count} Summen für {layers} Schichten</translation>
    </message>
    <message>
      <source>{count} variable</source>
      <extracomment>core/base/words.py: plural(number, '{count} variable', '{count} variables')</extracomment>
      <translation>{count} Variable</translation>
    </message>
    <message>
      <source>{count} variables</source>
      <extracomment>core/base/words.py: plural(number, '{count} variable', '{count} variables')</extracomment>
      <translation>{count} Variablen</translation>
    </message>
    <message>
      <source>{count} wavelength</source>
      <extracomment>core/base/words.py: plural(number, '{count} wavelength', '{count} wavelengths')</extracomment>
      <translation>{count} Wellenlänge</translation>
    </message>
    <message>
      <source>{count} wavelengths</source>
      <extracomment>core/base/words.py: plural(number, '{count} wavelength', '{count} wavelengths')</extracomment>
      <translation>{count} Wellenlängen</translation>
    </message>
    <message>
      <source>{coverage:.0f} % of the response of {name} lies outside the range of the cube ({low:.0f}–{high:.0f} nm). {name} will be simulated from the rest.</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence('{coverage:.0f} % of the response of {name} lies outside the range of the cube ({low:.0f}–{high:.0f} nm). {name} will be simulated from the rest.', coverage=(1 - coverage[name]) * 100, name=name, low=low, high=high)</extracomment>
      <translation>{coverage:.0f} % der Empfindlichkeit von {name} liegen außerhalb des Bereichs des Würfels ({low:.0f}–{high:.0f} nm). {name} wird aus dem Rest simuliert.</translation>
    </message>
    <message>
      <source>{entry!r} names no bad bands: the hyperspectral image has bands 1 to {count}; write numbers and ranges such as 130-135,220, or {water_vapour}.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{entry!r} names no bad bands: the hyperspectral image has bands 1 to {count}; write numbers and ranges such as 130-135,220, or {water_vapour}.', entry=word[:40], count=len(bands), water_vapour=WATER_VAPOUR)</extracomment>
      <translation>{entry!r} nennt keine schlechten Bänder: das Hyperspektralbild hat die Bänder 1 bis {count}; schreiben Sie Nummern und Bereiche wie 130-135,220, oder {water_vapour}.</translation>
    </message>
    <message>
      <source>{evidence}, against its colour interpretation</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('{evidence}, against its colour interpretation', evidence=stored[0].how)</extracomment>
      <translation>{evidence}, entgegen seiner Farbdeutung</translation>
    </message>
    <message>
      <source>{evidence}, against its wavelengths</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('{evidence}, against its wavelengths', evidence=guess.how)</extracomment>
      <translation>{evidence}, entgegen seinen Wellenlängen</translation>
    </message>
    <message>
      <source>{evidence}, although the last band is called alpha</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('{evidence}, although the last band is called alpha', evidence=guess.how)</extracomment>
      <translation>{evidence}, obwohl das letzte Band alpha heißt</translation>
    </message>
    <message>
      <source>{failed} of {count} images failed.
{problems}</source>
      <extracomment>cli/commands/many.py: Sentence('{failed} of {count} images failed.\n{problems}', failed=len(failed), count=len(scenes), problems=problems)</extracomment>
      <translation>{failed} von {count} Bildern fehlgeschlagen.
{problems}</translation>
    </message>
    <message>
      <source>{feature} has no profile: a property such as profiles with {{"x": […], "y": […]}}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{feature} has no profile: a property such as profiles with {{"x": […], "y": […]}}.', feature=feature)</extracomment>
      <translation>{feature} hat kein Profil: eine Eigenschaft wie profiles mit {{"x": […], "y": […]}}.</translation>
    </message>
    <message>
      <source>{feature}: every response (y) must be a number that is not negative.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{feature}: every response (y) must be a number that is not negative.', feature=feature)</extracomment>
      <translation>{feature}: jede Empfindlichkeit (y) muss eine Zahl sein, die nicht negativ ist.</translation>
    </message>
    <message>
      <source>{feature}: the wavelengths (x) must differ and lie between {low:g} and {high:g} nm; the unit (xUnit) is {unit!r}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{feature}: the wavelengths (x) must differ and lie between {low:g} and {high:g} nm; the unit (xUnit) is {unit!r}.', feature=feature, low=PLAUSIBLE_NM[0], high=PLAUSIBLE_NM[1], unit=str(unit)[:40])</extracomment>
      <translation>{feature}: die Wellenlängen (x) müssen verschieden sein und zwischen {low:g} und {high:g} nm liegen; die Einheit (xUnit) ist {unit!r}.</translation>
    </message>
    <message>
      <source>{feature}: x and y must be lists of two or more numbers, as many in one as in the other.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{feature}: x and y must be lists of two or more numbers, as many in one as in the other.', feature=feature)</extracomment>
      <translation>{feature}: x und y müssen Listen von zwei oder mehr Zahlen sein, gleich viele in beiden.</translation>
    </message>
    <message>
      <source>{filename} cannot be removed: {reason}.</source>
      <extracomment>core/predict/cluster/tasks.py: Sentence('{filename} cannot be removed: {reason}.', filename=e.filename, reason=e.strerror)</extracomment>
      <translation>{filename} kann nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
      <source>{filename} cannot be written: {reason}.</source>
      <extracomment>core/predict/cluster/tasks.py: Sentence('{filename} cannot be written: {reason}.', filename=e.filename, reason=e.strerror)</extracomment>
      <translation>{filename} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <extracomment>core/base/words.py: Sentence('{first} and {last}', first=joined(items[:-1], ', '), last=items[-1])</extracomment>
      <translation>{first} und {last}</translation>
    </message>
    <message>
      <source>{first} or {last}</source>
      <extracomment>core/base/words.py: Sentence('{first} or {last}', first=joined(items[:-1], ', '), last=items[-1])</extracomment>
      <translation>{first} oder {last}</translation>
    </message>
    <message>
      <source>{folder} cannot be created: {reason}.</source>
      <extracomment>core/predict/cluster/joining.py: Sentence('{folder} cannot be created: {reason}.', folder=folder, reason=e.strerror)</extracomment>
      <translation>{folder} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
      <source>{folder} contains files that SpectraLift did not install. Choose an empty folder for packages in the options, or empty it yourself.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>{folder} enthält Dateien, die SpectraLift nicht installiert hat. Wählen Sie in den Optionen einen leeren Ordner für Pakete, oder leeren Sie ihn selbst.</translation>
    </message>
    <message>
      <source>{folder} contains more than {max_entries} files. Choose the product itself.</source>
      <extracomment>core/raster/products/files.py: Sentence('{folder} contains more than {max_entries} files. Choose the product itself.', folder=folder, max_entries=MAX_ENTRIES)</extracomment>
      <translation>{folder} enthält mehr als {max_entries} Dateien. Wählen Sie das Produkt selbst.</translation>
    </message>
    <message>
      <source>{folder} could not be changed ({error}). Close the programs that use it, and try again.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>{folder} konnte nicht geändert werden ({error}). Schließen Sie die Programme, die ihn verwenden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>{folder} has a PyTorch that was installed by hand. It is used and never changed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>{folder} hat ein von Hand installiertes PyTorch. Es wird verwendet und nie geändert.</translation>
    </message>
    <message>
      <source>{folder} is not writable ({error}). Choose another folder in the options.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>{folder} ist nicht beschreibbar ({error}). Wählen Sie in den Optionen einen anderen Ordner.</translation>
    </message>
    <message>
      <source>{header} cannot be read: {reason}.</source>
      <extracomment>core/raster/products/desis.py: Sentence('{header} cannot be read: {reason}.', header=header, reason=e)</extracomment>
      <translation>{header} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{image} has {count} bands, and PlanetScope images have 8 or 4. Choose the image itself.</source>
      <extracomment>core/raster/products/superdove.py: Sentence('{image} has {count} bands, and PlanetScope images have 8 or 4. Choose the image itself.', image=image, count=count)</extracomment>
      <translation>{image} hat {count} Bänder, und PlanetScope-Bilder haben 8 oder 4. Wählen Sie das Bild selbst.</translation>
    </message>
    <message>
      <source>{image} has {count} bands, and {metadata} describes {described} ({expected} of them expected in the image). They belong to different products, or one was not copied completely.</source>
      <extracomment>core/raster/products/enmap.py: Sentence('{image} has {count} bands, and {metadata} describes {described} ({expected} of them expected in the image). They belong to different products, or one was not copied completely.', image=image, count=count, metadata=metadata, described=len(described), expected=len(expected))</extracomment>
      <translation>{image} hat {count} Bänder, und {metadata} beschreibt {described} ({expected} davon im Bild erwartet). Sie gehören zu verschiedenen Produkten, oder eines wurde nicht vollständig kopiert.</translation>
    </message>
    <message>
      <source>{image} has {count} bands, and {metadata} describes {described}. They belong to different products, or one was not copied completely.</source>
      <extracomment>core/raster/products/desis.py: Sentence('{image} has {count} bands, and {metadata} describes {described}. They belong to different products, or one was not copied completely.', image=image, count=count, metadata=metadata, described=len(nodes))</extracomment>
      <translation>{image} hat {count} Bänder, und {metadata} beschreibt {described}. Sie gehören zu verschiedenen Produkten, oder eines wurde nicht vollständig kopiert.</translation>
    </message>
    <message>
      <source>{layer} is not a raster file that GDAL can read. Export it first (Layer → Save As…).</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>{layer} ist keine Rasterdatei, die GDAL lesen kann. Exportieren Sie sie zuerst (Layer → Speichern als…).</translation>
    </message>
    <message>
      <source>{left_out} constant throughout and left out.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{left_out} constant throughout and left out.', left_out=left_out)</extracomment>
      <translation>{left_out} überall konstant und weggelassen.</translation>
    </message>
    <message>
      <source>{left_out} left out because the other image has no such band.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{left_out} left out because the other image has no such band.', left_out=left_out)</extracomment>
      <translation>{left_out} ausgelassen, weil das andere Bild kein solches Band hat.</translation>
    </message>
    <message>
      <source>{left_out} without data and left out.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{left_out} without data and left out.', left_out=left_out)</extracomment>
      <translation>{left_out} ohne Daten und weggelassen.</translation>
    </message>
    <message>
      <source>{makes} {size} including a margin, and {folder} has {free} free. Free some space, or choose another disk, fewer bands or a smaller data type.</source>
      <extracomment>core/check/outputs.py: Sentence('{makes} {size} including a margin, and {folder} has {free} free. Free some space, or choose another disk, fewer bands or a smaller data type.', makes=makes, size=words.size(needed + DISK_MARGIN_BYTES), folder=folder, free=words.size(free))</extracomment>
      <translation>{makes} mit Reserve {size}, und {folder} hat {free} frei. Schaffen Sie Platz, oder wählen Sie eine andere Festplatte, weniger Bänder oder einen kleineren Datentyp.</translation>
    </message>
    <message>
      <source>{many}. Draw a smaller polygon, or use the Processing algorithm.</source>
      <extracomment>profiles/read.py: Sentence('{many}. Draw a smaller polygon, or use the Processing algorithm.', many=many)</extracomment>
      <translation>{many}. Zeichnen Sie ein kleineres Polygon, oder verwenden Sie den Processing-Algorithmus.</translation>
    </message>
    <message>
      <source>{message} Assign the bands yourself if they are right, or train a model for this sensor.</source>
      <extracomment>core/check/model_fit.py: Sentence('{message} Assign the bands yourself if they are right, or train a model for this sensor.', message=message)</extracomment>
      <translation>{message} Ordnen Sie die Bänder selbst zu, wenn sie stimmen, oder trainieren Sie ein Modell für diesen Sensor.</translation>
    </message>
    <message>
      <source>{message} The larger the differences, the less accurate the result.</source>
      <extracomment>core/check/model_fit.py: Sentence('{message} The larger the differences, the less accurate the result.', message=message)</extracomment>
      <translation>{message} Je größer die Abweichungen, desto ungenauer das Ergebnis.</translation>
    </message>
    <message>
      <source>{me} could not predict a tile ({name}: {reason}).</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('{me} could not predict a tile ({name}: {reason}).', me=_me(), name=type(e).__name__, reason=e)</extracomment>
      <translation>{me} konnte eine Kachel nicht vorhersagen ({name}: {reason}).</translation>
    </message>
    <message>
      <source>{me} has another image than this machine under {msi}.</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('{me} has another image than this machine under {msi}.', me=_me(), msi=packet.msi)</extracomment>
      <translation>{me} hat unter {msi} ein anderes Bild als dieser Rechner.</translation>
    </message>
    <message>
      <source>{min:.0f}–{max:.0f} nm in {count} bands</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{min:.0f}–{max:.0f} nm in {count} bands', min=centre.min(), max=centre.max(), count=len(centre))</extracomment>
      <translation>{min:.0f}–{max:.0f} nm in {count} Bändern</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <source>{mtl} belongs to a Landsat product of level {value}. Download the Level 2 product (L2SP or L2SR), which has surface reflectance.</source>
      <extracomment>core/raster/products/landsat.py: Sentence('{mtl} belongs to a Landsat product of level {value}. Download the Level 2 product (L2SP or L2SR), which has surface reflectance.', mtl=mtl, value=level[:20] or 'unknown')</extracomment>
      <translation>{mtl} gehört zu einem Landsat-Produkt der Stufe {value}. Laden Sie das Level-2-Produkt (L2SP oder L2SR) herunter, das den Bodenreflexionsgrad hat.</translation>
    </message>
    <message>
      <source>{n_workers} workers could not be started: {reason}.</source>
      <extracomment>core/predict/cluster/session.py: Sentence('{n_workers} workers could not be started: {reason}.', n_workers=where.n_workers, reason=reason)</extracomment>
      <translation>{n_workers} Worker konnten nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
      <source>{name} (band {band}, R² {r2:.2f})</source>
      <extracomment>core/harmonise/compare_images.py: Sentence('{name} (band {band}, R² {r2:.2f})', name=names[j], band=plan.mapping.numbers[j], r2=max(0.0, e.r2[j]))</extracomment>
      <translation>{name} (Band {band}, R² {r2:.2f})</translation>
    </message>
    <message>
      <source>{name} (its columns taken for {columns})</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{name} (its columns taken for {columns})', name=name, columns=columns)</extracomment>
      <translation>{name} (ihre Spalten verstanden als {columns})</translation>
    </message>
    <message>
      <source>{name} and {other} are the same file {shared}. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('{name} and {other} are the same file {shared}. Choose another name.', name=name, other=other, shared=shared)</extracomment>
      <translation>{name} und {other} sind dieselbe Datei {shared}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} cannot be read: {reason}.', name=name, reason=e.strerror)</extracomment>
      <translation>{name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>{name} describes {bands:g} bands, the image has {count}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} describes {bands:g} bands, the image has {count}.', name=name, bands=bands, count=count)</extracomment>
      <translation>{name} beschreibt {bands:g} Bänder, das Bild hat {count}.</translation>
    </message>
    <message>
      <source>{name} does not contain the centre and width (FWHM) of band {lost}. Leave it out: use the bands {bands}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: plural(len(lost), '{name} does not contain the centre and width (FWHM) of band {lost}. Leave it out: use the bands {bands}.', '{name} does not contain the centres and widths (FWHM) of the bands {lost}. Leave them out: use the bands {bands}.', name=name, lost=words.listing([str(n) for n in lost]), bands=','.join((str(i + 1) for i in described)))</extracomment>
      <translation>{name} enthält Mitte und Breite (FWHM) von Band {lost} nicht. Lassen Sie es weg: verwenden Sie die Bänder {bands}.</translation>
    </message>
    <message>
      <source>{name} does not contain the centres and widths (FWHM) of its bands. Choose its sensor, or give a response file; a table of name, centre_nm and fwhm_nm is enough.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('{name} does not contain the centres and widths (FWHM) of its bands. Choose its sensor, or give a response file; a table of name, centre_nm and fwhm_nm is enough.', name=name)</extracomment>
      <translation>{name} enthält Mitten und Breiten (FWHM) seiner Bänder nicht. Wählen Sie seinen Sensor, oder geben Sie eine Empfindlichkeitsdatei an; eine Tabelle von name, centre_nm und fwhm_nm genügt.</translation>
    </message>
    <message>
      <source>{name} does not contain the centres and widths (FWHM) of the bands {lost}. Leave them out: use the bands {bands}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: plural(len(lost), '{name} does not contain the centre and width (FWHM) of band {lost}. Leave it out: use the bands {bands}.', '{name} does not contain the centres and widths (FWHM) of the bands {lost}. Leave them out: use the bands {bands}.', name=name, lost=words.listing([str(n) for n in lost]), bands=','.join((str(i + 1) for i in described)))</extracomment>
      <translation>{name} enthält Mitten und Breiten (FWHM) der Bänder {lost} nicht. Lassen Sie sie weg: Verwenden Sie die Bänder {bands}.</translation>
    </message>
    <message>
      <source>{name} does not contain the number of bands.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} does not contain the number of bands.', name=name)</extracomment>
      <translation>{name} enthält die Anzahl der Bänder nicht.</translation>
    </message>
    <message>
      <source>{name} has a list of {count} for {bands}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} has a list of {count} for {bands}.', name=header.name, count=words.count(len(items), 'wavelength'), bands=words.count(count, 'band'))</extracomment>
      <translation>{name} hat eine Liste mit {count} für {bands}.</translation>
    </message>
    <message>
      <source>{name} has a wavelength that is not a number: {items!r}, for band {wrong}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} has a wavelength that is not a number: {items!r}, for band {wrong}.', name=header.name, items=items[wrong][:40], wrong=wrong + 1)</extracomment>
      <translation>{name} hat eine Wellenlänge, die keine Zahl ist: {items!r}, für Band {wrong}.</translation>
    </message>
    <message>
      <source>{name} has blocks beyond its end.</source>
      <extracomment>core/raster/write/saved.py: Sentence('{name} has blocks beyond its end.', name=file.name)</extracomment>
      <translation>{name} hat Blöcke jenseits seines Endes.</translation>
    </message>
    <message>
      <source>{name} has no data here: this position is in the pixel coordinates of {hit}, which has no georeference.</source>
      <extracomment>profiles/site.py: Sentence('{name} has no data here: this position is in the pixel coordinates of {hit}, which has no georeference.', name=source.name, hit=hit)</extracomment>
      <translation>{name} hat hier keine Daten: Diese Position liegt in den Pixelkoordinaten von {hit}, das keine Georeferenz hat.</translation>
    </message>
    <message>
      <source>{name} has no entry wavelength.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} has no entry wavelength.', name=header.name)</extracomment>
      <translation>{name} hat keinen Eintrag wavelength.</translation>
    </message>
    <message>
      <source>{name} has no georeference. QGIS shows it in pixel coordinates from 0, 0 to the right and downwards, and this position lies outside.</source>
      <extracomment>profiles/site.py: Sentence('{name} has no georeference. QGIS shows it in pixel coordinates from 0, 0 to the right and downwards, and this position lies outside.', name=source.name)</extracomment>
      <translation>{name} hat keine Georeferenz. QGIS zeigt es in Pixelkoordinaten von 0, 0 nach rechts und unten, und diese Position liegt außerhalb.</translation>
    </message>
    <message>
      <source>{name} has other bands than {useful}, and a library contains spectra of one band set.</source>
      <extracomment>profiles/export.py: Sentence('{name} has other bands than {useful}, and a library contains spectra of one band set.', name=name, useful=useful[0][0])</extracomment>
      <translation>{name} hat andere Bänder als {useful}, und eine Bibliothek enthält Spektren eines Bandsatzes.</translation>
    </message>
    <message>
      <source>{name} is not an ENVI header, which begins with the line ENVI.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} is not an ENVI header, which begins with the line ENVI.', name=name)</extracomment>
      <translation>{name} ist kein ENVI-Header, der mit der Zeile ENVI beginnt.</translation>
    </message>
    <message>
      <source>{name} is too large for an ENVI header.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} is too large for an ENVI header.', name=name)</extracomment>
      <translation>{name} ist zu groß für eine ENVI-Kopfdatei.</translation>
    </message>
    <message>
      <source>{name} lists numbers that are not wavelengths: {first:g} to {last:g}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} lists numbers that are not wavelengths: {first:g} to {last:g}.', name=header.name, first=values[0], last=values[-1])</extracomment>
      <translation>{name} nennt Zahlen, die keine Wellenlängen sind: {first:g} bis {last:g}.</translation>
    </message>
    <message>
      <source>{name} must be one of {known}, not {value!r}</source>
      <extracomment>core/runs/fusion.py: Sentence('{name} must be one of {known}, not {value!r}', name=name, known=', '.join(choices), value=value)</extracomment>
      <translation>{name} muss eines von {known} sein, nicht {value!r}</translation>
    </message>
    <message>
      <source>{name} waits for the running fusion.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} wartet auf die laufende Fusion.</translation>
    </message>
    <message>
      <source>{name} {text!r} is not a signal-to-noise ratio. Give it in dB, such as 35, or none.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{name} {text!r} is not a signal-to-noise ratio. Give it in dB, such as 35, or none.', name=name, text=text)</extracomment>
      <translation>{name} {text!r} ist kein Signal-Rausch-Verhältnis. Geben Sie es in dB an, etwa 35, oder none.</translation>
    </message>
    <message>
      <source>{name}, given</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{name}, given', name=name)</extracomment>
      <translation>{name}, angegeben</translation>
    </message>
    <message>
      <source>{name}: choose a raster file</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>{name}: eine Rasterdatei wählen</translation>
    </message>
    <message>
      <source>{name}: quality</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>{name}: Qualität</translation>
    </message>
    <message>
      <source>{name}: {impossible:,} of {pixels:,} sampled pixels have values far outside the rest of the image ({example:g} at row {row}, column {col}). They are not measurements and will be left out. If this number marks missing data, declare it as nodata.</source>
      <extracomment>core/check/pixels.py: Sentence('{name}: {impossible:,} of {pixels:,} sampled pixels have values far outside the rest of the image ({example:g} at row {row}, column {col}). They are not measurements and will be left out. If this number marks missing data, declare it as nodata.', name=name, impossible=impossible, pixels=left_out.pixels, example=left_out.example, row=row + 1, col=col + 1)</extracomment>
      <translation>{name}: {impossible:,} von {pixels:,} untersuchten Pixeln haben Werte weit außerhalb des übrigen Bilds ({example:g} in Zeile {row}, Spalte {col}). Sie sind keine Messwerte und werden ausgelassen. Wenn diese Zahl fehlende Daten markiert, erklären Sie sie zu Nodata.</translation>
    </message>
    <message>
      <source>{name}: {zero:,} of {pixels:,} sampled pixels are zero in every band. They are not measurements and will be left out.</source>
      <extracomment>core/check/pixels.py: Sentence('{name}: {zero:,} of {pixels:,} sampled pixels are zero in every band. They are not measurements and will be left out.', name=name, zero=zero, pixels=left_out.pixels)</extracomment>
      <translation>{name}: {zero:,} von {pixels:,} untersuchten Pixeln sind in jedem Band null. Sie sind keine Messwerte und werden ausgelassen.</translation>
    </message>
    <message>
      <source>{nm:g} nm is not between {low:g} and {high:g} nm.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('{nm:g} nm is not between {low:g} and {high:g} nm.', nm=nm, low=low, high=high)</extracomment>
      <translation>{nm:g} nm liegt nicht zwischen {low:g} und {high:g} nm.</translation>
    </message>
    <message>
      <source>{n} × {n}</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>{n} × {n}</translation>
    </message>
    <message>
      <source>{output} and {other} would share the file {shared}. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('{output} and {other} would share the file {shared}. Choose another name.', output=outputs[name], other=outputs[other], shared=os.path.basename(shared))</extracomment>
      <translation>{output} und {other} würden sich die Datei {shared} teilen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>{outside:.0f} % of the multispectral pixels lie outside the range of the training: the ground is of another kind, or the units differ.</source>
      <extracomment>core/check/model_fit.py: Sentence('{outside:.0f} % of the multispectral pixels lie outside the range of the training: the ground is of another kind, or the units differ.', outside=outside * 100)</extracomment>
      <translation>{outside:.0f} % der Multispektralpixel liegen außerhalb des Trainingsbereichs: Der Boden ist anders, oder die Einheiten sind andere.</translation>
    </message>
    <message>
      <source>{parameter} is not a raster file that GDAL can read. Choose a file, or export the layer first (Layer → Save As…).</source>
      <extracomment>processing/request_algorithm.py</extracomment>
      <translation>{parameter} ist keine Rasterdatei, die GDAL lesen kann. Wählen Sie eine Datei, oder exportieren Sie den Layer zuerst (Layer → Speichern als…).</translation>
    </message>
    <message>
      <source>{path} cannot be created: {reason}</source>
      <extracomment>core/raster/write/writer.py: Sentence('{path} cannot be created: {reason}', path=path, reason=e)</extracomment>
      <translation>{path} kann nicht angelegt werden: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be opened again: {reason}</source>
      <extracomment>core/raster/write/writer.py: Sentence('{path} cannot be opened again: {reason}', path=path, reason=e)</extracomment>
      <translation>{path} kann nicht wieder geöffnet werden: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be opened as a raster: {reason}</source>
      <extracomment>core/raster/open_file.py: Sentence('{path} cannot be opened as a raster: {reason}', path=path, reason=reason)</extracomment>
      <translation>{path} kann nicht als Raster geöffnet werden: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be opened: {reason}</source>
      <extracomment>core/raster/write/mosaic.py: Sentence('{path} cannot be opened: {reason}', path=path, reason=e)</extracomment>
      <translation>{path} kann nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be read at a coarser grid: {reason}</source>
      <extracomment>core/raster/read/decimated.py: Sentence('{path} cannot be read at a coarser grid: {reason}', path=source.path, reason=e)</extracomment>
      <translation>{path} lässt sich nicht auf einem gröberen Gitter lesen: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be read because its header has no entry data type. Add it to the header.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('{path} cannot be read because its header has no entry data type. Add it to the header.', path=path)</extracomment>
      <translation>{path} kann nicht gelesen werden, weil sein Header keinen Eintrag data type hat. Ergänzen Sie ihn im Header.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}.</source>
      <extracomment>core/raster/open_file.py: Sentence('{path} cannot be read: {reason}.', path=path, reason=e.strerror)</extracomment>
      <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>{path} cannot be resampled to the grid of the other image: {reason}</source>
      <extracomment>core/raster/read/warp.py: Sentence('{path} cannot be resampled to the grid of the other image: {reason}', path=source.path, reason=e)</extracomment>
      <translation>{path} kann nicht auf das Raster des anderen Bilds gebracht werden: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be transformed to its ortho grid: {reason}. Download the ortho product.</source>
      <extracomment>core/raster/products/tanager.py: Sentence('{path} cannot be transformed to its ortho grid: {reason}. Download the ortho product.', path=path, reason=e)</extracomment>
      <translation>{path} kann nicht auf sein Orthoraster transformiert werden: {reason}. Laden Sie das Orthoprodukt herunter.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}.</source>
      <extracomment>core/base/publish.py: Sentence('{path} cannot be written: {reason}.', path=path, reason=e.strerror)</extracomment>
      <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}. Choose another folder or name.</source>
      <extracomment>core/check/outputs.py: Sentence('{path} cannot be written: {reason}. Choose another folder or name.', path=path, reason=reason)</extracomment>
      <translation>{path} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}. Is the disk full?</source>
      <extracomment>core/predict/journal.py: Sentence('{path} cannot be written: {reason}. Is the disk full?', path=self._path, reason=e.strerror)</extracomment>
      <translation>{path} kann nicht geschrieben werden: {reason}. Ist der Datenträger voll?</translation>
    </message>
    <message>
      <source>{path} changed while it was read. Run this again when it is complete.</source>
      <extracomment>core/raster/open_file.py: Sentence('{path} changed while it was read. Run this again when it is complete.', path=raster.path)</extracomment>
      <translation>{path} hat sich beim Lesen geändert. Starten Sie erneut, wenn die Datei vollständig ist.</translation>
    </message>
    <message>
      <source>{path} contains no JSON object, so it is not the metadata of a product.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} contains no JSON object, so it is not the metadata of a product.', path=path)</extracomment>
      <translation>{path} enthält kein JSON-Objekt, ist also nicht die Metadatendatei eines Produkts.</translation>
    </message>
    <message>
      <source>{path} contains several Landsat scenes ({names}). Choose the MTL file of one.</source>
      <extracomment>core/raster/products/landsat.py: Sentence('{path} contains several Landsat scenes ({names}). Choose the MTL file of one.', path=path, names=names)</extracomment>
      <translation>{path} enthält mehrere Landsat-Szenen ({names}). Wählen Sie die MTL-Datei einer davon.</translation>
    </message>
    <message>
      <source>{path} contains several {product} images ({names}). Choose one of these files.</source>
      <extracomment>core/raster/products/dlr.py: Sentence('{path} contains several {product} images ({names}). Choose one of these files.', path=path, product=product, names=names)</extracomment>
      <translation>{path} enthält mehrere {product}-Bilder ({names}). Wählen Sie eine dieser Dateien.</translation>
    </message>
    <message>
      <source>{path} contains {count} ({value}). Choose one by its GDAL name, for example {names}.</source>
      <extracomment>core/raster/metadata/variables.py: Sentence('{path} contains {count} ({value}). Choose one by its GDAL name, for example {names}.', path=path, count=words.count(len(names), 'variable'), value=words.listing([*shown, f'{more} more'] if more else shown), names=names[0])</extracomment>
      <translation>{path} enthält {count} ({value}). Wählen Sie eine über ihren GDAL-Namen, zum Beispiel {names}.</translation>
    </message>
    <message>
      <source>{path} contains {count} {product} products ({names}). Choose one of these files.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} contains {count} {product} products ({names}). Choose one of these files.', path=path, count=len(matches), product=product, names=names)</extracomment>
      <translation>{path} enthält {count} {product}-Produkte ({names}). Wählen Sie eine dieser Dateien.</translation>
    </message>
    <message>
      <source>{path} contains {count} {product} products. Choose one of the files.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('{path} contains {count} {product} products. Choose one of the files.', path=path, count=len(extensions), product=product)</extracomment>
      <translation>{path} enthält {count} {product}-Produkte. Wählen Sie eine der Dateien.</translation>
    </message>
    <message>
      <source>{path} could not be read at row {row}, column {col}.</source>
      <extracomment>core/raster/read/source.py: Sentence('{path} could not be read at row {row}, column {col}.', path=self.path, row=window.row, col=window.col)</extracomment>
      <translation>{path} konnte in Zeile {row}, Spalte {col} nicht gelesen werden.</translation>
    </message>
    <message>
      <source>{path} could not be read at row {row}: {reason}</source>
      <extracomment>core/raster/read/source.py: Sentence('{path} could not be read at row {row}: {reason}', path=self.path, row=window.row, reason=reason)</extracomment>
      <translation>{path} konnte in Zeile {row} nicht gelesen werden: {reason}</translation>
    </message>
    <message>
      <source>{path} could not be written: {reason}</source>
      <extracomment>adapters/layers/profile_geopackage.py: Sentence('{path} could not be written: {reason}', path=path, reason=message)</extracomment>
      <translation>{path} konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
      <source>{path} declares a document type or entities, which no satellite product does, so it is not read. Download the product again.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} declares a document type or entities, which no satellite product does, so it is not read. Download the product again.', path=self.path)</extracomment>
      <translation>{path} deklariert einen Dokumenttyp oder Entitäten, was kein Satellitenprodukt tut, und wird daher nicht gelesen. Laden Sie das Produkt erneut herunter.</translation>
    </message>
    <message>
      <source>{path} disappeared while it was read. Run this again when it is complete.</source>
      <extracomment>core/raster/open_file.py: Sentence('{path} disappeared while it was read. Run this again when it is complete.', path=raster.path)</extracomment>
      <translation>{path} ist beim Lesen verschwunden. Starten Sie erneut, wenn die Datei vollständig ist.</translation>
    </message>
    <message>
      <source>{path} does not contain the wavelengths of its {count} bands. Put its ENVI header (.hdr) beside it, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.</source>
      <extracomment>core/check/bands.py: Sentence('{path} does not contain the wavelengths of its {count} bands. Put its ENVI header (.hdr) beside it, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.', path=hsi.path, count=len(hsi))</extracomment>
      <translation>{path} enthält die Wellenlängen seiner {count} Bänder nicht. Legen Sie den ENVI-Header (.hdr) daneben, oder geben Sie die Wellenlängen an: eine Tabelle (CSV) oder einen Bereich wie 400:1000 nm.</translation>
    </message>
    <message>
      <source>{path} does not contain the wavelengths of its {count} bands: {header_problem} Correct the header, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.</source>
      <extracomment>core/check/bands.py: Sentence('{path} does not contain the wavelengths of its {count} bands: {header_problem} Correct the header, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.', path=hsi.path, count=len(hsi), header_problem=hsi.header_problem)</extracomment>
      <translation>{path} enthält die Wellenlängen seiner {count} Bänder nicht: {header_problem} Korrigieren Sie den Header, oder geben Sie die Wellenlängen an: eine Tabelle (CSV) oder einen Bereich wie 400:1000 nm.</translation>
    </message>
    <message>
      <source>{path} does not contain wavelengths. Bands are compared by their numbers.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{path} does not contain wavelengths. Bands are compared by their numbers.', path=ignorant.path)</extracomment>
      <translation>{path} enthält keine Wellenlängen. Bänder werden nach ihren Nummern verglichen.</translation>
    </message>
    <message>
      <source>{path} does not cover the same ground as the other bands of the {product} product. Files of different scenes are mixed in its folder.</source>
      <extracomment>core/raster/products/vrt.py: Sentence('{path} does not cover the same ground as the other bands of the {product} product. Files of different scenes are mixed in its folder.', path=path, product=product)</extracomment>
      <translation>{path} deckt nicht denselben Boden ab wie die anderen Bänder des {product}-Produkts. In seinem Ordner sind Dateien verschiedener Szenen vermischt.</translation>
    </message>
    <message>
      <source>{path} does not name its axes ({sizes}). The first is assumed to be the bands; if that is wrong, store the cube with the spectral axis first.</source>
      <extracomment>core/raster/metadata/axes.py: Sentence('{path} does not name its axes ({sizes}). The first is assumed to be the bands; if that is wrong, store the cube with the spectral axis first.', path=path, sizes=sizes)</extracomment>
      <translation>{path} benennt seine Achsen nicht ({sizes}). Angenommen wird, dass die erste die Bänder sind; wenn das falsch ist, speichern Sie den Würfel mit der Spektralachse zuerst.</translation>
    </message>
    <message>
      <source>{path} does not name its coordinate system, and in that of the other image it would lie elsewhere, so it counts as not georeferenced. The images can be fused, but their radiometry is compared by distributions only.</source>
      <extracomment>core/check/place.py: Sentence('{path} does not name its coordinate system, and in that of the other image it would lie elsewhere, so it counts as not georeferenced. The images can be fused, but their radiometry is compared by distributions only.', path=path)</extracomment>
      <translation>{path} nennt sein Koordinatensystem nicht, und in dem des anderen Bilds läge es anderswo, daher gilt es als nicht georeferenziert. Die Bilder können fusioniert werden, aber ihre Radiometrie wird nur über Verteilungen verglichen.</translation>
    </message>
    <message>
      <source>{path} does not name its coordinate system. That of the other image is assumed.</source>
      <extracomment>core/check/place.py: Sentence('{path} does not name its coordinate system. That of the other image is assumed.', path=path)</extracomment>
      <translation>{path} nennt sein Koordinatensystem nicht. Das des anderen Bilds wird angenommen.</translation>
    </message>
    <message>
      <source>{path} has fewer than two usable bands, and a hyperspectral cube needs several.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{path} has fewer than two usable bands, and a hyperspectral cube needs several.', path=hsi.path)</extracomment>
      <translation>{path} hat weniger als zwei brauchbare Bänder, und ein hyperspektraler Würfel braucht mehrere.</translation>
    </message>
    <message>
      <source>{path} has fewer than two usable bands, and a hyperspectral image needs several. Are the two images swapped?</source>
      <extracomment>core/check/fusion.py: Sentence('{path} has fewer than two usable bands, and a hyperspectral image needs several. Are the two images swapped?', path=hsi.path)</extracomment>
      <translation>{path} hat weniger als zwei brauchbare Bänder, und ein Hyperspektralbild braucht mehrere. Sind die beiden Bilder vertauscht?</translation>
    </message>
    <message>
      <source>{path} has impossible wavelengths: {beside}. Correct them, give the wavelengths, or leave out the bands {numbers}.</source>
      <extracomment>core/check/bands.py: Sentence('{path} has impossible wavelengths: {beside}. Correct them, give the wavelengths, or leave out the bands {numbers}.', path=raster.path, beside=_beside(wrong, raster), numbers=numbers)</extracomment>
      <translation>{path} hat unmögliche Wellenlängen: {beside}. Korrigieren Sie sie, geben Sie die Wellenlängen an, oder lassen Sie die Bänder {numbers} weg.</translation>
    </message>
    <message>
      <source>{path} has more than {max_tags} tags, so it is not the metadata of a product.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} has more than {max_tags} tags, so it is not the metadata of a product.', path=path, max_tags=MAX_TAGS)</extracomment>
      <translation>{path} hat mehr als {max_tags} Tags, ist also nicht die Metadatendatei eines Produkts.</translation>
    </message>
    <message>
      <source>{path} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI).</source>
      <extracomment>core/base/file_formats.py: Sentence('{path} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI).', path=path)</extracomment>
      <translation>{path} hat keine Endung, die geschrieben wird: lassen Sie den Namen auf .tif (GeoTIFF) oder .bsq (ENVI) enden.</translation>
    </message>
    <message>
      <source>{path} has no georeference. The images can be fused, but their radiometry is compared by distributions only.</source>
      <extracomment>core/check/place.py: Sentence('{path} has no georeference. The images can be fused, but their radiometry is compared by distributions only.', path=raster.path)</extracomment>
      <translation>{path} hat keine Georeferenz. Die Bilder können fusioniert werden, aber ihre Radiometrie wird nur über Verteilungen verglichen.</translation>
    </message>
    <message>
      <source>{path} has no pixel that is valid in all {count} used bands. Leave out the bad bands.</source>
      <extracomment>core/runs/training.py: Sentence('{path} has no pixel that is valid in all {count} used bands. Leave out the bad bands.', path=hsi.path, count=len(plan.bands))</extracomment>
      <translation>{path} hat kein Pixel, das in allen {count} verwendeten Bändern gültig ist. Lassen Sie die schlechten Bänder weg.</translation>
    </message>
    <message>
      <source>{path} has no raster bands. Choose the image file itself.</source>
      <extracomment>core/raster/metadata/variables.py: Sentence('{path} has no raster bands. Choose the image file itself.', path=path)</extracomment>
      <translation>{path} hat keine Rasterbänder. Wählen Sie die Bilddatei selbst.</translation>
    </message>
    <message>
      <source>{path} has no valid pixel: every pixel is nodata or zero in a used band. Choose another image.</source>
      <extracomment>core/check/apply.py: Sentence('{path} has no valid pixel: every pixel is nodata or zero in a used band. Choose another image.', path=msi.path)</extracomment>
      <translation>{path} hat kein gültiges Pixel: Jedes ist in einem verwendeten Band Nodata oder null. Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
      <source>{path} has no valid pixel: every pixel is nodata, masked or zero in a used band. Choose another image.</source>
      <extracomment>core/check/pixels.py: Sentence('{path} has no valid pixel: every pixel is nodata, masked or zero in a used band. Choose another image.', path=raster.path)</extracomment>
      <translation>{path} hat kein gültiges Pixel: Jedes ist in einem verwendeten Band Nodata, maskiert oder null. Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
      <source>{path} has wavelengths far from those of the neighbouring bands: {beside}. Check them, because the result depends on them.</source>
      <extracomment>core/check/bands.py: Sentence('{path} has wavelengths far from those of the neighbouring bands: {beside}. Check them, because the result depends on them.', path=raster.path, beside=_beside(doubtful, raster))</extracomment>
      <translation>{path} hat Wellenlängen, die weit von denen der Nachbarbänder liegen: {beside}. Prüfen Sie sie, denn das Ergebnis hängt davon ab.</translation>
    </message>
    <message>
      <source>{path} has {actual} bands, and the metadata of the {product} product describe {count}. They belong to different products.</source>
      <extracomment>core/raster/products/vrt.py: Sentence('{path} has {actual} bands, and the metadata of the {product} product describe {count}. They belong to different products.', path=b.path, actual=source.RasterCount, product=product, count=len(bands))</extracomment>
      <translation>{path} hat {actual} Bänder, und die Metadaten des {product}-Produkts beschreiben {count}. Sie gehören zu verschiedenen Produkten.</translation>
    </message>
    <message>
      <source>{path} is a JPEG 2000 file, and this GDAL has no driver for it. Use a QGIS or GDAL with JP2OpenJPEG, or convert the bands to GeoTIFF.</source>
      <extracomment>core/raster/products/vrt.py: Sentence('{path} is a JPEG 2000 file, and this GDAL has no driver for it. Use a QGIS or GDAL with JP2OpenJPEG, or convert the bands to GeoTIFF.', path=path)</extracomment>
      <translation>{path} ist eine JPEG-2000-Datei, und dieses GDAL hat keinen Treiber dafür. Verwenden Sie ein QGIS oder GDAL mit JP2OpenJPEG, oder wandeln Sie die Bänder in GeoTIFF um.</translation>
    </message>
    <message>
      <source>{path} is a PRISMA product of level {level}. Download the L2D product, which is on a map grid.</source>
      <extracomment>core/raster/products/prisma.py: Sentence('{path} is a PRISMA product of level {level}. Download the L2D product, which is on a map grid.', path=path, level=level)</extracomment>
      <translation>{path} ist ein PRISMA-Produkt der Stufe {level}. Laden Sie das L2D-Produkt herunter, das auf einem Kartenraster liegt.</translation>
    </message>
    <message>
      <source>{path} is a Sentinel-2 L1C product. Download its L2A product (surface reflectance).</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('{path} is a Sentinel-2 L1C product. Download its L2A product (surface reflectance).', path=path)</extracomment>
      <translation>{path} ist ein Sentinel-2-L1C-Produkt. Laden Sie dessen L2A-Produkt (Bodenreflexionsgrad) herunter.</translation>
    </message>
    <message>
      <source>{path} is a folder. Choose the name of a file in it.</source>
      <extracomment>core/check/outputs.py: Sentence('{path} is a folder. Choose the name of a file in it.', path=path)</extracomment>
      <translation>{path} ist ein Ordner. Wählen Sie den Namen einer Datei darin.</translation>
    </message>
    <message>
      <source>{path} is a virtual raster, whose tiles are GeoTIFFs. Choose the format GTiff, or another name.</source>
      <extracomment>core/predict/cluster/target.py: Sentence('{path} is a virtual raster, whose tiles are GeoTIFFs. Choose the format GTiff, or another name.', path=path)</extracomment>
      <translation>{path} ist ein virtuelles Raster, dessen Kacheln GeoTIFFs sind. Wählen Sie das Format GTiff oder einen anderen Namen.</translation>
    </message>
    <message>
      <source>{path} is incomplete: its header describes {needed} bytes ({cols} × {rows} pixels, {count} bands, {itemsize} bytes each), and there are {size}. Copy it again, or correct the header.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('{path} is incomplete: its header describes {needed} bytes ({cols} × {rows} pixels, {count} bands, {itemsize} bytes each), and there are {size}. Copy it again, or correct the header.', path=path, needed=needed, cols=cols, rows=rows, count=count, itemsize=itemsize, size=size)</extracomment>
      <translation>{path} ist unvollständig: Der Header beschreibt {needed} Bytes ({cols} × {rows} Pixel, {count} Bänder, je {itemsize} Bytes), vorhanden sind {size}. Kopieren Sie die Datei erneut, oder korrigieren Sie den Header.</translation>
    </message>
    <message>
      <source>{path} is larger than {max_text_bytes} MiB, so it is not a metadata file.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is larger than {max_text_bytes} MiB, so it is not a metadata file.', path=path, max_text_bytes=MAX_TEXT_BYTES // 1024 ** 2)</extracomment>
      <translation>{path} ist größer als {max_text_bytes} MiB, ist also keine Metadatendatei.</translation>
    </message>
    <message>
      <source>{path} is no name for the format {format}: end it in {extension}, or choose another format.</source>
      <extracomment>core/base/file_formats.py: Sentence('{path} is no name for the format {format}: end it in {extension}, or choose another format.', path=path, format=file_format, extension=EXTENSIONS[file_format][0])</extracomment>
      <translation>{path} ist kein Name für das Format {format}: lassen Sie ihn auf {extension} enden, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
      <source>{path} is not a SpectraLift model, or it is damaged ({reason}). Train it again.</source>
      <extracomment>core/train/checkpoint.py: Sentence('{path} is not a SpectraLift model, or it is damaged ({reason}). Train it again.', path=path, reason=archive.reason(e))</extracomment>
      <translation>{path} ist kein SpectraLift-Modell, oder es ist beschädigt ({reason}). Trainieren Sie es neu.</translation>
    </message>
    <message>
      <source>{path} is not a SpectraLift model.</source>
      <extracomment>core/train/checkpoint.py: Sentence('{path} is not a SpectraLift model.', path=path)</extracomment>
      <translation>{path} ist kein SpectraLift-Modell.</translation>
    </message>
    <message>
      <source>{path} is not an XML document. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is not an XML document. Was it copied completely?', path=path)</extracomment>
      <translation>{path} ist kein XML-Dokument. Wurde es vollständig kopiert?</translation>
    </message>
    <message>
      <source>{path} is not an ordinary file, so it is not read.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is not an ordinary file, so it is not read.', path=path)</extracomment>
      <translation>{path} ist keine gewöhnliche Datei und wird daher nicht gelesen.</translation>
    </message>
    <message>
      <source>{path} is not an ordinary file. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('{path} is not an ordinary file. Choose another name.', path=path)</extracomment>
      <translation>{path} ist keine gewöhnliche Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>{path} is not readable as JSON: {reason}. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is not readable as JSON: {reason}. Was it copied completely?', path=path, reason=e)</extracomment>
      <translation>{path} lässt sich nicht als JSON lesen: {reason}. Wurde es vollständig kopiert?</translation>
    </message>
    <message>
      <source>{path} is not well-formed XML: {reason}. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is not well-formed XML: {reason}. Was it copied completely?', path=path, reason=e)</extracomment>
      <translation>{path} ist kein wohlgeformtes XML: {reason}. Wurde es vollständig kopiert?</translation>
    </message>
    <message>
      <source>{path} is read through a lookup table and cannot be resampled. Use it as the hyperspectral image, not as the multispectral one.</source>
      <extracomment>core/raster/read/decimated.py: Sentence('{path} is read through a lookup table and cannot be resampled. Use it as the hyperspectral image, not as the multispectral one.', path=source.path)</extracomment>
      <translation>{path} wird über eine Nachschlagetabelle gelesen und kann nicht umgerechnet werden. Verwenden Sie es als Hyperspektralbild, nicht als Multispektralbild.</translation>
    </message>
    <message>
      <source>{path} is the name of an ENVI header. End the name of the image in .bsq or .dat.</source>
      <extracomment>core/check/outputs.py: Sentence('{path} is the name of an ENVI header. End the name of the image in .bsq or .dat.', path=path)</extracomment>
      <translation>{path} ist der Name eines ENVI-Headers. Lassen Sie den Namen des Bilds auf .bsq oder .dat enden.</translation>
    </message>
    <message>
      <source>{path} is too large for a SpectraLift model.</source>
      <extracomment>core/train/checkpoint.py: Sentence('{path} is too large for a SpectraLift model.', path=path)</extracomment>
      <translation>{path} ist zu groß für ein SpectraLift-Modell.</translation>
    </message>
    <message>
      <source>{path} nests deeper than {depth} elements, so it is not the metadata of a product.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} nests deeper than {depth} elements, so it is not the metadata of a product.', path=self.path, depth=MAX_DEPTH)</extracomment>
      <translation>{path} ist tiefer als {depth} Elemente verschachtelt, ist also nicht die Metadatendatei eines Produkts.</translation>
    </message>
    <message>
      <source>{path} stores {kinds}. Bands of real numbers are needed.</source>
      <extracomment>core/raster/metadata/dataset.py: Sentence('{path} stores {kinds}. Bands of real numbers are needed.', path=path, kinds=', '.join(sorted(kinds)))</extracomment>
      <translation>{path} speichert {kinds}. Bänder reeller Zahlen werden gebraucht.</translation>
    </message>
    <message>
      <source>{path} was made by another version of SpectraLift (format {version}, this one reads {supported}): train it again.</source>
      <extracomment>core/train/checkpoint.py: Sentence('{path} was made by another version of SpectraLift (format {version}, this one reads {supported}): train it again.', path=path, version=str(description.get('version'))[:20], supported=VERSION)</extracomment>
      <translation>{path} wurde von einer anderen Version von SpectraLift erzeugt (Format {version}, diese liest {supported}): trainieren Sie es neu.</translation>
    </message>
    <message>
      <source>{path} would replace the image {scene}. Choose another folder.</source>
      <extracomment>cli/commands/many.py: Sentence('{path} would replace the image {scene}. Choose another folder.', path=path, scene=scenes[real])</extracomment>
      <translation>{path} würde das Bild {scene} ersetzen. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>{path}, a file of the {product} product, cannot be opened: {reason}</source>
      <extracomment>core/raster/products/vrt.py: Sentence('{path}, a file of the {product} product, cannot be opened: {reason}', path=path, product=product, reason=e)</extracomment>
      <translation>{path}, eine Datei des {product}-Produkts, kann nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
      <source>{place} does not exist any more: {reason}.</source>
      <extracomment>core/raster/write/saved.py: Sentence('{place} does not exist any more: {reason}.', place=place, reason=e.strerror)</extracomment>
      <translation>{place} gibt es nicht mehr: {reason}.</translation>
    </message>
    <message>
      <source>{place} is not writable ({said}). Choose another folder in the options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>{place} ist nicht beschreibbar ({said}). Wählen Sie in den Optionen einen anderen Ordner.</translation>
    </message>
    <message>
      <source>{python} already has PyTorch {version}. Nothing needs to be installed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>{python} hat bereits PyTorch {version}. Es muss nichts installiert werden.</translation>
    </message>
    <message>
      <source>{python} cannot be started ({error}). Choose another Python in the options (the setting {setting}).</source>
      <extracomment>adapters/worker/process.py</extracomment>
      <translation>{python} kann nicht gestartet werden ({error}). Wählen Sie in den Optionen ein anderes Python (die Einstellung {setting}).</translation>
    </message>
    <message>
      <source>{python} does not answer ({error}). Choose another Python in the options (the setting {setting}).</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>{python} antwortet nicht ({error}). Wählen Sie in den Optionen ein anderes Python (die Einstellung {setting}).</translation>
    </message>
    <message>
      <source>{rows} at the bottom</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{rows} at the bottom', rows=words.count(rows % r, 'row'))</extracomment>
      <translation>{rows} unten</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{sensor} band {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave it out: use the bands {kept}.</source>
      <extracomment>core/check/bands.py: plural(len(lost), "{sensor} band {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave it out: use the bands {kept}.", "{sensor} bands {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave them out: use the bands {kept}.", sensor=response.sensor, lost=words.listing(lost), low=low, high=high, kept=','.join(inside))</extracomment>
      <translation>{sensor}: Band {lost} kann nicht simuliert werden: außerhalb der guten Bänder des Hyperspektralbilds ({low:.0f}–{high:.0f} nm). Lassen Sie es weg: nehmen Sie die Bänder {kept}.</translation>
    </message>
    <message>
      <source>{sensor} bands {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave them out: use the bands {kept}.</source>
      <extracomment>core/check/bands.py: plural(len(lost), "{sensor} band {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave it out: use the bands {kept}.", "{sensor} bands {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave them out: use the bands {kept}.", sensor=response.sensor, lost=words.listing(lost), low=low, high=high, kept=','.join(inside))</extracomment>
      <translation>{sensor}: Die Bänder {lost} können nicht simuliert werden: außerhalb der guten Bänder des Hyperspektralbilds ({low:.0f}–{high:.0f} nm). Lassen Sie sie weg: nehmen Sie die Bänder {kept}.</translation>
    </message>
    <message>
      <source>{sensor} has no band {band!r}; its bands are {bands}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('{sensor} has no band {band!r}; its bands are {bands}.', sensor=response.sensor, band=name[:60], bands=', '.join(response.band_names))</extracomment>
      <translation>{sensor} hat kein Band {band!r}; seine Bänder sind {bands}.</translation>
    </message>
    <message>
      <source>{sensor}: a response needs at least one band and two wavelengths.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: a response needs at least one band and two wavelengths.', sensor=self.sensor)</extracomment>
      <translation>{sensor}: eine Empfindlichkeit braucht mindestens ein Band und zwei Wellenlängen.</translation>
    </message>
    <message>
      <source>{sensor}: band {bands} lies outside the hyperspectral bands.</source>
      <extracomment>core/spectral/response/srf.py: plural(len(lost), '{sensor}: band {bands} lies outside the hyperspectral bands.', '{sensor}: bands {bands} lie outside the hyperspectral bands.', sensor=self.sensor, bands=words.listing(lost))</extracomment>
      <translation>{sensor}: Band {bands} liegt außerhalb der Hyperspektralbänder.</translation>
    </message>
    <message>
      <source>{sensor}: band {lost} falls between the {count} bands of the cube.</source>
      <extracomment>evaluation/simulate/response.py: Sentence('{sensor}: band {lost} falls between the {count} bands of the cube.', sensor=bands.sensor, lost=', '.join(lost), count=len(wavelength_nm))</extracomment>
      <translation>{sensor}: Band {lost} fällt zwischen die {count} Bänder des Datenwürfels.</translation>
    </message>
    <message>
      <source>{sensor}: bands {bands} lie outside the hyperspectral bands.</source>
      <extracomment>core/spectral/response/srf.py: plural(len(lost), '{sensor}: band {bands} lies outside the hyperspectral bands.', '{sensor}: bands {bands} lie outside the hyperspectral bands.', sensor=self.sensor, bands=words.listing(lost))</extracomment>
      <translation>{sensor}: Die Bänder {bands} liegen außerhalb der Hyperspektralbänder.</translation>
    </message>
    <message>
      <source>{sensor}: every band needs a centre and a width above zero.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: every band needs a centre and a width above zero.', sensor=sensor)</extracomment>
      <translation>{sensor}: jedes Band braucht eine Mitte und eine Breite über null.</translation>
    </message>
    <message>
      <source>{sensor}: every response must be a number that is not negative.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: every response must be a number that is not negative.', sensor=self.sensor)</extracomment>
      <translation>{sensor}: jede Empfindlichkeit muss eine Zahl sein, die nicht negativ ist.</translation>
    </message>
    <message>
      <source>{sensor}: the response of band {band} is zero everywhere.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: the response of band {band} is zero everywhere.', sensor=self.sensor, band=name)</extracomment>
      <translation>{sensor}: die Empfindlichkeit von Band {band} ist überall null.</translation>
    </message>
    <message>
      <source>{sensor}: the wavelengths must ascend, each once.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: the wavelengths must ascend, each once.', sensor=self.sensor)</extracomment>
      <translation>{sensor}: die Wellenlängen müssen ansteigen, jede einmal.</translation>
    </message>
    <message>
      <source>{sensor}: two bands have the same name ({names}).</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: two bands have the same name ({names}).', sensor=self.sensor, names=names)</extracomment>
      <translation>{sensor}: zwei Bänder haben denselben Namen ({names}).</translation>
    </message>
    <message>
      <source>{sensor}: {bands} bands at {wavelengths} wavelengths are too many.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: {bands} bands at {wavelengths} wavelengths are too many.', sensor=sensor, bands=len(names), wavelengths=wavelength.size)</extracomment>
      <translation>{sensor}: {bands} Bänder bei {wavelengths} Wellenlängen sind zu viele.</translation>
    </message>
    <message>
      <source>{sensor}: {count} bands, the narrowest {width:g} nm wide, are too many.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: {count} bands, the narrowest {width:g} nm wide, are too many.', sensor=sensor, count=len(centre), width=fwhm.min())</extracomment>
      <translation>{sensor}: {count} Bänder, das schmalste {width:g} nm breit, sind zu viele.</translation>
    </message>
    <message>
      <source>{share:.0f} % of the response of {name} lies outside the hyperspectral range ({low:.0f}–{high:.0f} nm). {name} will be simulated from the rest.</source>
      <extracomment>core/check/bands.py: Sentence('{share:.0f} % of the response of {name} lies outside the hyperspectral range ({low:.0f}–{high:.0f} nm). {name} will be simulated from the rest.', share=(1 - share) * 100, name=name, low=low, high=high)</extracomment>
      <translation>{share:.0f} % der Empfindlichkeit von {name} liegen außerhalb des hyperspektralen Bereichs ({low:.0f}–{high:.0f} nm). {name} wird aus dem Rest simuliert.</translation>
    </message>
    <message>
      <source>{size:,} pixels of {source} are more than are read at once ({most_pixels:,})</source>
      <extracomment>profiles/read.py: Sentence('{size:,} pixels of {source} are more than are read at once ({most_pixels:,})', size=shape.size, source=source, most_pixels=most_pixels)</extracomment>
      <translation>{size:,} Pixel von {source} sind mehr, als auf einmal gelesen werden ({most_pixels:,})</translation>
    </message>
    <message>
      <source>{size} free</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{size} frei</translation>
    </message>
    <message>
      <source>{source} against the coarse pixel, {bands} bands: {rule}.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>{source} gegen das grobe Pixel, {bands} Bänder: {rule}.</translation>
    </message>
    <message>
      <source>{source} contains no scale. Its whole numbers are assumed to be reflectance × 10000.</source>
      <extracomment>profiles/compare.py: Sentence('{source} contains no scale. Its whole numbers are assumed to be reflectance × 10000.', source=profile.source)</extracomment>
      <translation>{source} enthält keine Skalierung. Für die ganzen Zahlen wird Reflexionsgrad × 10000 angenommen.</translation>
    </message>
    <message>
      <source>{source} contains no wavelengths. Choose band numbers for the x axis.</source>
      <extracomment>profiles/curves.py: Sentence('{source} contains no wavelengths. Choose band numbers for the x axis.', source=profile.source)</extracomment>
      <translation>{source} enthält keine Wellenlängen. Wählen Sie Bandnummern für die x-Achse.</translation>
    </message>
    <message>
      <source>{source} contains no wavelengths. Choose its sensor to see its values.</source>
      <extracomment>profiles/curves.py: Sentence('{source} contains no wavelengths. Choose its sensor to see its values.', source=site.msi.source)</extracomment>
      <translation>{source} enthält keine Wellenlängen. Wählen Sie seinen Sensor, um seine Werte zu sehen.</translation>
    </message>
    <message>
      <source>{source} has 8-bit numbers without a unit, which are not compared as reflectance.</source>
      <extracomment>profiles/compare.py: Sentence('{source} has 8-bit numbers without a unit, which are not compared as reflectance.', source=profile.source)</extracomment>
      <translation>{source} hat 8-Bit-Zahlen ohne Einheit, die nicht als Reflexionsgrad verglichen werden.</translation>
    </message>
    <message>
      <source>{source} has no data along the line.</source>
      <extracomment>profiles/read.py: Sentence('{source} has no data along the line.', source=source)</extracomment>
      <translation>{source} hat entlang der Linie keine Daten.</translation>
    </message>
    <message>
      <source>{source} has no data {where}.</source>
      <extracomment>profiles/read.py: Sentence('{source} has no data {where}.', source=source, where=where)</extracomment>
      <translation>{source} hat keine Daten {where}.</translation>
    </message>
    <message>
      <source>{source} has only bad bands here. Show bad bands to see them.</source>
      <extracomment>profiles/curves.py: Sentence('{source} has only bad bands here. Show bad bands to see them.', source=profile.source)</extracomment>
      <translation>{source} hat hier nur schlechte Bänder. Zeigen Sie schlechte Bänder an, um sie zu sehen.</translation>
    </message>
    <message>
      <source>{source} is not drawn because few bands cannot be normalised like many.</source>
      <extracomment>profiles/curves.py: Sentence('{source} is not drawn because few bands cannot be normalised like many.', source=site.msi.source)</extracomment>
      <translation>{source} wird nicht gezeichnet, weil wenige Bänder nicht wie viele normiert werden können.</translation>
    </message>
    <message>
      <source>{source} is not drawn because its band numbers are not those of the spectra.</source>
      <extracomment>profiles/curves.py: Sentence('{source} is not drawn because its band numbers are not those of the spectra.', source=site.msi.source)</extracomment>
      <translation>{source} wird nicht gezeichnet, weil seine Bandnummern nicht die der Spektren sind.</translation>
    </message>
    <message>
      <source>{stem}METADATA.XML beside it</source>
      <extracomment>core/raster/products/dlr.py: Sentence('{stem}METADATA.XML beside it', stem=_stem(image))</extracomment>
      <translation>{stem}METADATA.XML daneben</translation>
    </message>
    <message>
      <source>{subject} has no spread: the quality raster has {closure} and {outside} only.</source>
      <extracomment>core/predict/quality.py: Sentence('{subject} has no spread: the quality raster has {closure} and {outside} only.', subject=what, closure=CLOSURE, outside=OUTSIDE, spread=SPREAD)</extracomment>
      <translation>{subject} hat keine Streuung: Das Qualitätsraster hat nur {closure} und {outside}.</translation>
    </message>
    <message>
      <source>{subject} simulated by SpectraLift from {source}</source>
      <extracomment>evaluation/simulate/run.py: Sentence('{subject} simulated by SpectraLift from {source}', subject=what, source=source)</extracomment>
      <translation>{subject}, von SpectraLift simuliert aus {source}</translation>
    </message>
    <message>
      <source>{table}, line {line}: {problem}</source>
      <extracomment>core/spectral/tables.py: Sentence('{table}, line {line}: {problem}', table=name, line=self.line, problem=self.message)</extracomment>
      <translation>{table}, Zeile {line}: {problem}</translation>
    </message>
    <message>
      <source>{text!r} is not a coordinate system. Write it like EPSG:32633.</source>
      <extracomment>core/raster/crs.py: Sentence('{text!r} is not a coordinate system. Write it like EPSG:32633.', text=text[:80])</extracomment>
      <translation>{text!r} ist kein Koordinatensystem. Schreiben Sie es wie EPSG:32633.</translation>
    </message>
    <message>
      <source>{text!r} is not a training option: write NAME=VALUE with one of {names}.</source>
      <extracomment>core/train/options.py: Sentence('{text!r} is not a training option: write NAME=VALUE with one of {names}.', text=item[:60], names=', '.join(_TYPES))</extracomment>
      <translation>{text!r} ist keine Trainingsoption: Schreiben Sie NAME=WERT mit einem von {names}.</translation>
    </message>
    <message>
      <source>{text} exist and will be replaced.</source>
      <extracomment>core/check/outputs.py: Sentence('{text} exist and will be replaced.', text=text)</extracomment>
      <translation>{text} gibt es schon; diese Dateien werden ersetzt.</translation>
    </message>
    <message>
      <source>{text} exists and will be replaced.</source>
      <extracomment>core/check/outputs.py: Sentence('{text} exists and will be replaced.', text=text)</extracomment>
      <translation>{text} gibt es schon; die Datei wird ersetzt.</translation>
    </message>
    <message>
      <source>{text} is not a scale factor, which is a number above 0 such as 0.0001.</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>{text} ist kein Skalierungsfaktor, der eine Zahl über 0 ist, etwa 0.0001.</translation>
    </message>
    <message>
      <source>{tiles_folder}, the place of the tiles of {path}, is not a folder. Choose another name.</source>
      <extracomment>core/predict/cluster/target.py: Sentence('{tiles_folder}, the place of the tiles of {path}, is not a folder. Choose another name.', tiles_folder=tiles_folder(path), path=path)</extracomment>
      <translation>{tiles_folder}, der Ort der Kacheln von {path}, ist kein Ordner. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>{title} (running…)</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{title} (läuft…)</translation>
    </message>
    <message>
      <source>{title} · black {low:.4g}, white {high:.4g}</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>{title} · schwarz {low:.4g}, weiß {high:.4g}</translation>
    </message>
    <message>
      <source>{undefined} pixels are zero in every band of one image and have no spectral angle.</source>
      <extracomment>evaluation/assess/run.py: Sentence('{undefined} pixels are zero in every band of one image and have no spectral angle.', undefined=undefined)</extracomment>
      <translation>{undefined} Pixel sind in jedem Band eines Bilds null und haben keinen Spektralwinkel.</translation>
    </message>
    <message>
      <source>{url} is not the address of a package index, which begins with https://, http:// or file://.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>{url} ist nicht die Adresse eines Paketindex, die mit https://, http:// oder file:// beginnt.</translation>
    </message>
    <message>
      <source>{value!r} is not a count</source>
      <extracomment>core/predict/cluster/answer.py: Sentence('{value!r} is not a count', value=str(value)[:40])</extracomment>
      <translation>{value!r} ist keine Anzahl</translation>
    </message>
    <message>
      <source>{wavelengths} for {bands}: give one a band.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{wavelengths} for {bands}: give one a band.', wavelengths=_wavelength_count(len(parts)), bands=_band_count(bands))</extracomment>
      <translation>{wavelengths} für {bands}: geben Sie eines je Band an.</translation>
    </message>
    <message>
      <source>{what} Its last output:</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{what} Die letzte Ausgabe:</translation>
    </message>
    <message>
      <source>{what}: about {download} to download, {disk} on the disk</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>{what}: etwa {download} herunterzuladen, {disk} auf dem Datenträger</translation>
    </message>
    <message>
      <source>{without} has no georeference. Pixels are compared in the order of the files.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{without} has no georeference. Pixels are compared in the order of the files.', without=words.listing(without))</extracomment>
      <translation>{without} hat keine Georeferenz. Pixel werden in der Reihenfolge der Dateien verglichen.</translation>
    </message>
    <message>
      <source>{without} have no georeference. Pixels are compared in the order of the files.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{without} have no georeference. Pixels are compared in the order of the files.', without=words.listing(without))</extracomment>
      <translation>{without} haben keine Georeferenz. Pixel werden in der Reihenfolge der Dateien verglichen.</translation>
    </message>
    <message>
      <source>{workers} has {subject}, this machine {here}. Use the same version.</source>
      <extracomment>core/predict/cluster/check.py: Sentence('{workers} has {subject}, this machine {here}. Use the same version.', workers=_workers(who), subject=what, here=here)</extracomment>
      <translation>{workers} hat {subject}, dieser Rechner {here}. Verwenden Sie dieselbe Version.</translation>
    </message>
    <message>
      <source>{workers} has {subject}, this machine {here}. Values may differ from those of a local run in the last digit.</source>
      <extracomment>core/predict/cluster/check.py: Sentence('{workers} has {subject}, this machine {here}. Values may differ from those of a local run in the last digit.', workers=_workers(who), subject=what, here=here)</extracomment>
      <translation>{workers} hat {subject}, dieser Rechner {here}. Werte können sich in der letzten Stelle von denen eines lokalen Laufs unterscheiden.</translation>
    </message>
    <message>
      <source>× 1: stored as reflectance</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>× 1: als Reflexionsgrad gespeichert</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>… und {count} mehr</translation>
    </message>
  </context>
</TS>
